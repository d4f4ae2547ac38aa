using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Conferences.Agenda;

/// <summary>The body that answers an item writes beforehand what it will say; whoever runs the conference finds it at the desk.</summary>
internal sealed class DraftAnswer(ConferenceJournal journal, Units units)
{
    /// <summary>Whoever takes part for an organisation prepares for it.</summary>
    public const string Permission = ConferencePermissions.Attend;

    public Task<Result<int>> RunAsync(string code, Guid itemId, string text, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                if (ConferenceTransitions.Refuse(ConferenceAct.ChangeAgenda, conference.State) is { } refusal)
                {
                    return refusal;
                }

                if (
                    await write.Db.AgendaItems.FirstOrDefaultAsync(row => row.Id == itemId && row.ConferenceId == conference.Id, token)
                    is not { IsDone: false } item
                )
                {
                    return ConferenceRefusals.ItemGone;
                }

                if (item.BodyPath != seat.SpeaksFor)
                {
                    return ConferenceRefusals.NotYourItem;
                }

                var done = item.Draft(text, seat.Signature, write.Deed.At);
                return done.IsRefused
                    ? done.Refusal
                    : new ConferenceNews(
                        ConferenceEventKind.Agenda,
                        $"{units.ByPath(item.BodyPath)?.Name} chuẩn bị trả lời mục {item.Place}"
                    );
            },
            ct
        );
}
