using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences.Conclude;

/// <summary>Turns a conclusion into a directive, or says why it needs none; the conference cannot be closed before.</summary>
internal sealed class AssignConclusion(ConferenceJournal journal, DirectiveSettlement settlement)
{
    /// <param name="draft">The directive as written; where it comes from is added here.</param>
    public Task<Result<int>> RunAsync(string code, Guid id, DirectiveDraft draft, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                var found = await FindAsync(write, conference, id, token);
                if (!found.TryGet(out var conclusion, out var refusal))
                {
                    return refusal;
                }

                // Asked first: otherwise a second giver would make a second directive before being told.
                if (conclusion.DirectiveId is not null)
                {
                    return ConferenceRefusals.AlreadyGiven(conclusion.Number);
                }

                var given = await settlement.GiveAsync(
                    write,
                    draft with
                    {
                        Source = DirectiveSource.Conclusion,
                        From = (ConferenceJournal.ConclusionKind, conclusion.Id),
                    },
                    token
                );
                if (given.IsRefused)
                {
                    return given.Refusal;
                }

                var done = conclusion.Give(given.Value);
                return done.IsRefused
                    ? done.Refusal
                    : new ConferenceNews(
                        ConferenceEventKind.Directive,
                        $"Kết luận {conclusion.Number} giao thành chỉ đạo {given.Value.Code}"
                    );
            },
            ct
        );

    /// <param name="reason">Why nothing has to be given.</param>
    public Task<Result<int>> ExemptAsync(string code, Guid id, string reason, Seat seat, Deed deed, CancellationToken ct) =>
        journal.RunAsync(
            code,
            seat,
            deed,
            async (write, conference, _, token) =>
            {
                var found = await FindAsync(write, conference, id, token);
                if (!found.TryGet(out var conclusion, out var refusal))
                {
                    return refusal;
                }

                var done = conclusion.Exempt(reason);
                return done.IsRefused
                    ? done.Refusal
                    : new ConferenceNews(ConferenceEventKind.Directive, $"Kết luận {conclusion.Number} không cần giao việc: {reason}");
            },
            ct
        );

    private static async Task<Result<Conclusion>> FindAsync(Write write, Conference conference, Guid id, CancellationToken ct)
    {
        if (ConferenceTransitions.Refuse(ConferenceAct.Assign, conference.State) is { } refusal)
        {
            return refusal;
        }

        return await write.Db.Conclusions.FirstOrDefaultAsync(row => row.Id == id && row.ConferenceId == conference.Id, ct) is { } found
            ? found
            : ConferenceRefusals.ConclusionGone;
    }
}
