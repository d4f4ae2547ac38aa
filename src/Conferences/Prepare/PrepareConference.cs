using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Prepare;

/// <summary>Prepares a conference, or changes one that has not begun.</summary>
internal sealed class PrepareConference(WriteGate gate, ConferenceJournal journal, Units units)
{
    /// <param name="points">Paths of the connection points.</param>
    /// <returns>The code.</returns>
    public Task<Result<string>> RunAsync(
        ConferenceText text,
        IReadOnlyCollection<string> points,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if ((text.Check(write.Deed.At) ?? CheckPoints(points, seat)) is { } refusal)
                {
                    return refusal;
                }

                var code = await write.Db.NextCodeAsync("HN", seat.ProvinceCode, OfficeClock.DayOf(write.Deed.At).Year, token);
                var conference = Conference.Prepare(code, seat.ProvinceCode, text, write.Deed.At);
                write.Db.Add(conference);
                write.Db.AddRange(
                    points
                        .Distinct(StringComparer.Ordinal)
                        .Select(path => new ConferencePoint { ConferenceId = conference.Id, UnitPath = path })
                );
                // The journal begins with number 0: the row that bears the number is only being made.
                ConferenceJournal.Note(
                    write,
                    conference,
                    0,
                    new ConferenceNews(ConferenceEventKind.Prepared, $"Chuẩn bị {conference.Title}, {points.Count} điểm cầu")
                );
                return code;
            },
            ct
        );

    /// <summary>Changes what was prepared; points that are no longer wanted go with their registration.</summary>
    public Task<Result<int>> EditAsync(
        string code,
        ConferenceText text,
        IReadOnlyCollection<string> points,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if (CheckPoints(points, seat) is { } refusal)
                {
                    return refusal;
                }

                var edited = conference.Edit(text, write.Deed.At);
                if (edited.IsRefused)
                {
                    return edited.Refusal;
                }

                var id = conference.Id;
                var there = await write.Db.ConferencePoints.Where(row => row.ConferenceId == id).ToListAsync(token);
                write.Db.RemoveRange(there.Where(point => !points.Contains(point.UnitPath)));
                write.Db.AddRange(
                    points
                        .Except(there.Select(point => point.UnitPath), StringComparer.Ordinal)
                        .Select(path => new ConferencePoint { ConferenceId = id, UnitPath = path })
                );
                return new ConferenceNews(ConferenceEventKind.Prepared, $"Sửa thông tin: {conference.Title}, {points.Count} điểm cầu");
            },
            ct
        );

    private Refusal? CheckPoints(IReadOnlyCollection<string> points, Seat seat)
    {
        if (points.Count == 0)
        {
            return ConferenceRefusals.NoPoints;
        }

        var strange = points.FirstOrDefault(path =>
            units.ByPath(path) is not { Kind: UnitKind.Commune or UnitKind.Department or UnitKind.ProvinceCentre } unit
            || unit.ProvinceCode != seat.ProvinceCode
        );
        return strange is null ? null : ConferenceRefusals.UnknownPoint(strange);
    }
}
