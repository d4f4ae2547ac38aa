using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Training;

/// <summary>Lists of sessions; a province sees all of its own, marks of people only who holds it and the person.</summary>
internal static class TrainingReads
{
    public const string All = "tat-ca";
    public const string Mine = "moi-toi";
    public const string ToRecord = "cho-ket-qua";
    public const string Ahead = "sap-toi";

    public static IQueryable<TrainingSession> SessionsOf(this Db db, Seat seat)
    {
        var province = seat.ProvinceCode;
        return db.TrainingSessions.Where(row => row.ProvinceCode == province);
    }

    public static IQueryable<TrainingSession> Pick(Db db, Seat seat, string? slug, DateOnly today)
    {
        var (province, me, body) = (seat.ProvinceCode, seat.AccountId, seat.SpeaksFor);
        var (rows, people) = (db.SessionsOf(seat).AsNoTracking(), db.TrainingPeople);
        return slug switch
        {
            Mine => rows.Where(row =>
                row.State == TrainingState.Planned
                && row.On >= today
                && people.Any(one => one.ProvinceCode == province && one.TrainingId == row.Id && one.AccountId == me)
            ),
            ToRecord => rows.Where(row => row.State == TrainingState.Planned && row.On <= today && row.UnitPath == body),
            Ahead => rows.Where(row => row.State == TrainingState.Planned),
            _ => rows,
        };
    }
}
