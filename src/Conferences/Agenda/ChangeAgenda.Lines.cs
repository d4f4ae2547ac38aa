using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences.Agenda;

/// <summary>A line of the steering screen on its way to an agenda.</summary>
/// <param name="Difficulty">The difficulty that the line is; null for anything else.</param>
internal sealed record PutLine(OfferedLine Line, DifficultySummary? Difficulty);

/// <summary>What the steering screen tells, put on the agenda together.</summary>
internal sealed partial class ChangeAgenda
{
    private async Task<Result<ConferenceNews>> PutLinesAsync(
        Write write,
        Conference conference,
        List<AgendaItem> items,
        IReadOnlyList<PutLine> puts,
        Seat seat,
        CancellationToken ct
    )
    {
        var fresh = puts.Where(put => items.TrueForAll(item => !IsOf(item, put))).Take(MostItems - items.Count).ToList();
        if (fresh.Count == 0)
        {
            return ConferenceRefusals.AllOnAgenda;
        }

        var made = new BlockageMade(conference.Code, ConferenceJournal.PathOf(conference.Code));
        foreach (var put in fresh)
        {
            await PutAsync(write, conference, items, put.Difficulty?.Title ?? TitleOf(put), put.Difficulty, ct);
            var to = new BlockageOwner(null, conference.Title, string.Empty, seat.SpeaksFor);
            lines.Note(write, put.Line, BlockageDeed.OnAgenda, made, to, seat);
        }

        return new ConferenceNews(ConferenceEventKind.Agenda, $"Thêm vào chương trình {fresh.Count} việc đang tắc");

        static string TitleOf(PutLine put) => CleanText.CutTo(put.Line.Text, Conference.ShortLength);

        static bool IsOf(AgendaItem item, PutLine put) =>
            put.Difficulty is { } difficulty ? item.DifficultyId == difficulty.Id : item.Title == TitleOf(put);
    }
}
