using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Act;

/// <summary>Takes a conference from one state to the next and tells the points.</summary>
internal sealed class MoveConference(ConferenceJournal journal, Units units, LegalSettingCache law)
{
    /// <summary>How long before its hour a conference may begin without a word.</summary>
    public static TimeSpan EarlyOf(LegalSettingCache law, DateOnly today) =>
        TimeSpan.FromMinutes(law.Number("conference.early-minutes", today));

    /// <param name="until">The new day and hour of what is postponed or adjourned.</param>
    public Task<Result<int>> RunAsync(
        string code,
        ConferenceAct act,
        string reason,
        DateTimeOffset? until,
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
                var id = conference.Id;
                var moved = await ApplyAsync(write, conference, act, reason, until, token);
                if (moved.IsRefused)
                {
                    return moved.Refusal;
                }

                var told = act switch
                {
                    ConferenceAct.Open =>
                        $"Mời dự {conference.Title}, {VietnameseFormat.Moment(conference.StartsAt)}. Đăng ký dự và gửi câu hỏi trước.",
                    ConferenceAct.Postpone =>
                        $"Hoãn {conference.Title} đến {VietnameseFormat.Moment(conference.StartsAt)}: {reason}. Đăng ký giữ nguyên.",
                    ConferenceAct.Adjourn =>
                        $"{conference.Title} tạm dừng, họp tiếp {VietnameseFormat.Moment(conference.ResumesAt!.Value)}: {reason}",
                    ConferenceAct.Resume => $"{conference.Title} họp tiếp bây giờ.",
                    ConferenceAct.Cancel => $"Hủy {conference.Title} ({VietnameseFormat.Moment(conference.StartsAt)}): {reason}",
                    _ => null,
                };
                if (told is not null && (act == ConferenceAct.Open || await WasOpenAsync(write, conference, token)))
                {
                    foreach (
                        var path in await write
                            .Db.ConferencePoints.Where(row => row.ConferenceId == id)
                            .Select(row => row.UnitPath)
                            .ToListAsync(token)
                    )
                    {
                        write.Tell(path, null, told, ConferenceJournal.PathOf(conference.Code));
                    }
                }

                if (act is ConferenceAct.Begin or ConferenceAct.Close)
                {
                    write.Send(
                        conference.ProvinceCode,
                        "conference.state-changed",
                        conference.Code,
                        new
                        {
                            conference.Code,
                            state = conference.State.ToString(),
                            at = write.Deed.At,
                        }
                    );
                }

                return NewsOf(conference, act, reason, act == ConferenceAct.Close ? await CarryAsync(write, conference, token) : []);
            },
            ct
        );

    private async Task<Result> ApplyAsync(
        Write write,
        Conference conference,
        ConferenceAct act,
        string reason,
        DateTimeOffset? until,
        CancellationToken ct
    )
    {
        var (id, now) = (conference.Id, write.Deed.At);
        return act switch
        {
            ConferenceAct.Open => conference.Open(await write.Db.AgendaItems.CountAsync(row => row.ConferenceId == id, ct)),
            ConferenceAct.Begin => conference.Begin(now, reason, EarlyOf(law, OfficeClock.DayOf(now))),
            ConferenceAct.Postpone => conference.Postpone(until, reason, now),
            ConferenceAct.Adjourn => conference.Adjourn(until, reason, await OnFloorAsync(write, conference, ct), now),
            ConferenceAct.Resume => conference.Resume(),
            ConferenceAct.CloseFloor => conference.CloseFloor(await OnFloorAsync(write, conference, ct), now),
            ConferenceAct.Close => conference.Close(
                await write
                    .Db.Conclusions.Where(row => row.ConferenceId == id && row.DirectiveId == null && row.Exemption == null)
                    .OrderBy(row => row.Number)
                    .Select(row => row.Number)
                    .ToListAsync(ct),
                now
            ),
            ConferenceAct.Cancel => conference.Cancel(reason, now),
            _ => throw new UnreachableException($"Act {act}"),
        };
    }

    /// <summary>What nobody came to waits for the next conference of the province.</summary>
    private static async Task<IReadOnlyList<AgendaItem>> CarryAsync(Write write, Conference conference, CancellationToken ct)
    {
        var id = conference.Id;
        var (items, conclusions) = (write.Db.AgendaItems, write.Db.Conclusions);
        var left = await items
            .Where(row => row.ConferenceId == id && !row.IsDone && !conclusions.Any(one => one.ConferenceId == id && one.ItemId == row.Id))
            .OrderBy(row => row.Place)
            .ToListAsync(ct);
        left.ForEach(item => item.IsCarriedOver = true);
        return left;
    }

    private static ConferenceNews NewsOf(Conference conference, ConferenceAct act, string reason, IReadOnlyList<AgendaItem> left) =>
        act switch
        {
            ConferenceAct.Open => new(ConferenceEventKind.Opened, $"Mở đăng ký {conference.Title}"),
            ConferenceAct.Begin => new(
                ConferenceEventKind.Begun,
                $"Khai mạc {conference.Title}{(reason.Length > 0 ? $", sớm hơn dự kiến: {reason}" : string.Empty)}"
            ),
            ConferenceAct.Postpone => new(
                ConferenceEventKind.Postponed,
                $"Hoãn đến {VietnameseFormat.Moment(conference.StartsAt)}: {reason}"
            ),
            ConferenceAct.Adjourn => new(
                ConferenceEventKind.Adjourned,
                $"Tạm dừng, họp tiếp {VietnameseFormat.Moment(conference.ResumesAt!.Value)}: {reason}"
            ),
            ConferenceAct.Resume => new(ConferenceEventKind.Resumed, $"Họp tiếp, phiên {conference.Sittings}"),
            ConferenceAct.CloseFloor => new(ConferenceEventKind.FloorClosed, "Kết thúc phần phát biểu"),
            ConferenceAct.Close => new(
                ConferenceEventKind.Closed,
                left.Count == 0
                    ? "Hội nghị kết thúc"
                    : $"Hội nghị kết thúc; {left.Count} mục chưa trao đổi chuyển hội nghị sau: {string.Join("; ", left.Select(item => item.DifficultyCode ?? item.Title))}"
            ),
            _ => new(ConferenceEventKind.Cancelled, $"Hủy hội nghị: {reason}"),
        };

    private async Task<string?> OnFloorAsync(Write write, Conference conference, CancellationToken ct)
    {
        var floor = conference.FloorId;
        return floor is null ? null
            : await write.Db.ConferenceQuestions.Where(row => row.Id == floor).Select(row => row.PointPath).FirstAsync(ct) is var path
                ? units.ByPath(path)?.Name ?? path
            : null;
    }

    // Whoever was never invited need not hear that it is cancelled.
    private static Task<bool> WasOpenAsync(Write write, Conference conference, CancellationToken ct)
    {
        var id = conference.Id;
        return write.Db.ConferenceEvents.AnyAsync(row => row.ConferenceId == id && row.Kind == ConferenceEventKind.Opened, ct);
    }
}
