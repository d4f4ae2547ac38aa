using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Desk;

/// <summary>What the office does with the floor.</summary>
internal enum FloorMove
{
    Call,
    Skip,
    PutBack,

    /// <summary>An item of the agenda is dealt with now.</summary>
    TakeUp,
}

/// <summary>Gives the floor, passes over, puts back into the queue, goes to an item of the agenda.</summary>
internal sealed class RunFloor(ConferenceJournal journal, Units units)
{
    /// <param name="id">The question, or for <see cref="FloorMove.TakeUp"/> the item.</param>
    public Task<Result<int>> RunAsync(string code, FloorMove move, Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, sequence, token) =>
            {
                if (ConferenceTransitions.Refuse(ConferenceAct.TakeFloor, conference.State) is { } refusal)
                {
                    return refusal;
                }

                if (move == FloorMove.TakeUp)
                {
                    if (
                        await write.Db.AgendaItems.FirstOrDefaultAsync(row => row.Id == id && row.ConferenceId == conference.Id, token)
                        is not { } item
                    )
                    {
                        return ConferenceRefusals.ItemGone;
                    }

                    conference.TakeUp(item.Id, write.Deed.At);
                    return new ConferenceNews(ConferenceEventKind.Agenda, $"Trao đổi mục {item.Place}: {item.Title}");
                }

                if (
                    await write.Db.ConferenceQuestions.FirstOrDefaultAsync(row => row.Id == id && row.ConferenceId == conference.Id, token)
                    is not { } question
                )
                {
                    return ConferenceRefusals.QuestionGone;
                }

                if (move == FloorMove.Call && conference.FloorId is { } busy && busy != id)
                {
                    var speaking = await write
                        .Db.ConferenceQuestions.Where(row => row.Id == busy)
                        .Select(row => row.PointPath)
                        .FirstAsync(token);
                    return ConferenceRefusals.FloorTaken(NameOf(speaking));
                }

                var point = NameOf(question.PointPath);
                var moved = move switch
                {
                    FloorMove.Call => question.Call(point, write.Deed.At),
                    FloorMove.Skip => question.Skip(point),
                    FloorMove.PutBack => question.PutBack(point, sequence),
                    _ => throw new UnreachableException($"Move {move}"),
                };
                if (moved.IsRefused)
                {
                    return moved.Refusal;
                }

                conference.GiveFloor(
                    move == FloorMove.Call ? question.Id
                        : conference.FloorId == question.Id ? null
                        : conference.FloorId,
                    write.Deed.At
                );
                return move switch
                {
                    FloorMove.Call => new ConferenceNews(ConferenceEventKind.Floor, $"{point} phát biểu: {question.Text}"),
                    FloorMove.Skip => new ConferenceNews(ConferenceEventKind.Queue, $"Bỏ qua {point}"),
                    _ => new ConferenceNews(ConferenceEventKind.Queue, $"{point} trở lại hàng chờ"),
                };
            },
            ct
        );

    private string NameOf(string path) => units.ByPath(path)?.Name ?? path;
}
