using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Act;

/// <summary>Takes a conference from one state to the next and tells the points.</summary>
internal sealed class MoveConference(ConferenceJournal journal, Units units)
{
    public Task<Result<int>> RunAsync(string code, ConferenceAct act, string reason, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                var id = conference.Id;
                var moved = act switch
                {
                    ConferenceAct.Open => conference.Open(await write.Db.AgendaItems.CountAsync(row => row.ConferenceId == id, token)),
                    ConferenceAct.Begin => conference.Begin(write.Deed.At),
                    ConferenceAct.CloseFloor => conference.CloseFloor(await OnFloorAsync(write, conference, token), write.Deed.At),
                    ConferenceAct.Close => conference.Close(
                        await write
                            .Db.Conclusions.Where(row => row.ConferenceId == id && row.DirectiveId == null && row.Exemption == null)
                            .OrderBy(row => row.Number)
                            .Select(row => row.Number)
                            .ToListAsync(token),
                        write.Deed.At
                    ),
                    ConferenceAct.Cancel => conference.Cancel(reason, write.Deed.At),
                    _ => throw new UnreachableException($"Act {act}"),
                };
                if (moved.IsRefused)
                {
                    return moved.Refusal;
                }

                var told = act switch
                {
                    ConferenceAct.Open =>
                        $"Mời dự {conference.Title}, {VietnameseFormat.Moment(conference.StartsAt)}. Đăng ký dự và gửi câu hỏi trước.",
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

                return act switch
                {
                    ConferenceAct.Open => new ConferenceNews(ConferenceEventKind.Opened, $"Mở đăng ký {conference.Title}"),
                    ConferenceAct.Begin => new ConferenceNews(ConferenceEventKind.Begun, $"Khai mạc {conference.Title}"),
                    ConferenceAct.CloseFloor => new ConferenceNews(ConferenceEventKind.FloorClosed, "Kết thúc phần phát biểu"),
                    ConferenceAct.Close => new ConferenceNews(ConferenceEventKind.Closed, "Hội nghị kết thúc"),
                    _ => new ConferenceNews(ConferenceEventKind.Cancelled, $"Hủy hội nghị: {reason}"),
                };
            },
            ct
        );

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
