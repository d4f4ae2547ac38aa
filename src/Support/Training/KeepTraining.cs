using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Support.Cover;

namespace ThongSuot.Support.Training;

/// <summary>What came of one person.</summary>
internal sealed record PersonResult(SeatId SeatId, bool Came, int? Before, int? After);

/// <summary>Writes down what came of a session, and takes it back.</summary>
internal sealed class KeepTraining(WriteGate gate, ISeatDirectory seats)
{
    /// <summary>The body that holds it, and the province office.</summary>
    public static bool Keeps(TrainingSession session, Seat seat) =>
        seat.Role == Role.ProvinceOffice || (seat.Role is Role.CaseOfficer or Role.DepartmentLeader && seat.SpeaksFor == session.UnitPath);

    public Task<Result> HoldAsync(string code, IReadOnlyList<PersonResult> results, Seat seat, Deed deed, CancellationToken ct) =>
        WithAsync(
            code,
            seat,
            deed,
            async (write, session, token) =>
            {
                var done = session.Hold(OfficeClock.DayOf(write.Deed.At));
                if (done.IsRefused)
                {
                    return done;
                }

                var (province, id, all) = (session.ProvinceCode, session.Id, write.Db.TrainingPeople);
                var people = await all.Where(row => row.ProvinceCode == province && row.TrainingId == id).ToListAsync(token);
                foreach (var person in people)
                {
                    if (results.FirstOrDefault(one => one.SeatId == person.SeatId) is not { } result)
                    {
                        continue;
                    }

                    if (person.Take(result.Came, result.Before, result.After) is { IsRefused: true } wrong)
                    {
                        return wrong;
                    }
                }

                Record(
                    write,
                    session,
                    "training-held",
                    $"Ghi kết quả: {people.Count(one => one.Came == true)}/{people.Count} người có mặt"
                );
                return Result.Done;
            },
            ct
        );

    public Task<Result> CancelAsync(string code, string? reason, Seat seat, Deed deed, CancellationToken ct) =>
        WithAsync(
            code,
            seat,
            deed,
            async (write, session, token) =>
            {
                var done = session.Cancel(reason);
                if (done.IsRefused)
                {
                    return done;
                }

                var (province, id, all) = (session.ProvinceCode, session.Id, write.Db.TrainingPeople);
                foreach (var person in await all.Where(row => row.ProvinceCode == province && row.TrainingId == id).ToListAsync(token))
                {
                    var text = $"Hủy lớp {session.Title} ngày {VietnameseFormat.Date(session.On)}";
                    await write.TellPersonAsync(seats, person.AccountId, text, PathOf(code), token);
                }

                await BackAsync(write, session, token);
                Record(write, session, "training-cancelled", $"Hủy lớp: {session.CancelledBecause}");
                return Result.Done;
            },
            ct
        );

    public static string PathOf(string code) => $"/tap-huan/{code}";

    /// <summary>Whoever was to be away for the session is there after all.</summary>
    private static async Task BackAsync(Write write, TrainingSession session, CancellationToken ct)
    {
        var (province, code, absences) = (session.ProvinceCode, session.Code, write.Db.SeatAbsences);
        var away = await absences
            .Where(row => row.ProvinceCode == province && row.Kind == AbsenceKind.Training && row.Note == code)
            .ToListAsync(ct);
        foreach (var absence in away.Where(absence => !absence.Ended))
        {
            absence.End();
            KeepCover.Record(write, absence, "absence-ended", $"Lớp {code} hủy, {absence.PersonName} không vắng");
        }
    }

    private Task<Result> WithAsync(
        string code,
        Seat seat,
        Deed deed,
        Func<Write, TrainingSession, CancellationToken, Task<Result>> act,
        CancellationToken ct
    ) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (province, sessions) = (seat.ProvinceCode, write.Db.TrainingSessions);
                if (await sessions.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == code, token) is not { } session)
                {
                    return TrainingRefusals.NotFound;
                }

                return Keeps(session, seat) ? await act(write, session, token) : TrainingRefusals.NotYours;
            },
            ct
        );

    public static void Record(Write write, TrainingSession session, string act, string text) =>
        write.Record($"support.{act}", TrainingSession.RecordKind, session.Id.Value, session.ProvinceCode, session.UnitPath, text);
}
