using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Give;

/// <summary>Gives a directive written on the form.</summary>
internal sealed class GiveDirective(WriteGate gate, DirectiveSettlement settlement, IBlockageJournal journal)
{
    /// <param name="line">The line of the steering screen it is made of, which keeps it.</param>
    public Task<Result<GivenDirective>> RunAsync(DirectiveDraft draft, OfferedLine? line, Deed deed, CancellationToken ct) =>
        gate.RunAsync<GivenDirective>(
            deed,
            async (write, token) =>
            {
                if (draft.From is { } from && await MatterDirectives.StandingAsync(write.Db, from.Id, draft.Giver, token) is { } standing)
                {
                    return DirectiveRefusals.GivenAlready(standing.Code, standing.PersonName);
                }

                var given = await settlement.GiveAsync(write, line is null ? draft : BlockedDrafts.From(draft, line), token);
                if (line is not null && !given.IsRefused)
                {
                    var to = draft.Person!;
                    journal.Note(
                        write,
                        line,
                        BlockageDeed.Directed,
                        new(given.Value.Code, $"/chi-dao/{given.Value.Code}"),
                        new(to.SeatId, to.PersonName, to.Title, to.SpeaksFor),
                        draft.Giver
                    );
                }

                return given;
            },
            ct
        );
}
