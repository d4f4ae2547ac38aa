using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Live;

/// <summary>Says that points will be or are there: a point for itself, the office for any.</summary>
internal sealed class MarkAttendance(ConferenceJournal journal, Units units)
{
    /// <summary>For the seat's own point.</summary>
    public Task<Result<int>> RunAsync(string code, string attendedBy, int? people, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if (ConferenceTransitions.Refuse(ConferenceAct.Attend, conference.State) is { } refusal)
                {
                    return refusal;
                }

                var path = seat.SpeaksFor;
                if (
                    await write.Db.ConferencePoints.FirstOrDefaultAsync(
                        row => row.ConferenceId == conference.Id && row.UnitPath == path,
                        token
                    )
                    is not { } point
                )
                {
                    return ConferenceRefusals.NotAPoint;
                }

                var marked = point.Mark(attendedBy, people ?? 0, conference.IsRunning, seat.Signature, write.Deed.At);
                if (marked.IsRefused)
                {
                    return marked.Refusal;
                }

                var name = units.ByPath(path)?.Name ?? path;
                return new ConferenceNews(
                    ConferenceEventKind.Attendance,
                    conference.IsRunning ? $"{name} có mặt, {people} người" : $"{name} đăng ký dự, {people} người"
                );
            },
            ct
        );

    /// <summary>For many points at once, by the office.</summary>
    public Task<Result<int>> MarkAsync(
        string code,
        IReadOnlyCollection<AttendanceMark> marks,
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
                if (ConferenceTransitions.Refuse(ConferenceAct.Attend, conference.State) is { } refusal)
                {
                    return refusal;
                }

                var (by, id, present) = (seat.Signature, conference.Id, 0);
                var points = await write
                    .Db.ConferencePoints.Where(row => row.ConferenceId == id)
                    .ToDictionaryAsync(row => row.UnitPath, StringComparer.Ordinal, token);
                foreach (var mark in marks)
                {
                    if (!points.TryGetValue(mark.UnitPath, out var point))
                    {
                        return ConferenceRefusals.UnknownPoint(mark.UnitPath);
                    }

                    if (!mark.Present)
                    {
                        point.MarkAbsent(by);
                        continue;
                    }

                    var marked = point.Mark(
                        mark.AttendedBy ?? point.AttendedBy ?? "Đại diện đơn vị",
                        mark.People ?? Math.Max(1, point.People),
                        conference.IsRunning,
                        by,
                        write.Deed.At
                    );
                    if (marked.IsRefused)
                    {
                        return marked.Refusal;
                    }

                    present++;
                }

                return new ConferenceNews(ConferenceEventKind.Attendance, $"Điểm danh: {present} có mặt, {marks.Count - present} vắng");
            },
            ct
        );
}

/// <param name="AttendedBy">Null: as registered.</param>
internal sealed record AttendanceMark(string UnitPath, bool Present, string? AttendedBy, int? People);
