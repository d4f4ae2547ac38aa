using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Directives.Give;

/// <summary>An organisation that a directive may go to, and who answers for it there; null while nobody there has an account.</summary>
internal sealed record DirectiveTarget(Unit Unit, Seat? Leader);

/// <summary>Gives one directive to many organisations at once: a part for each, gathered by one.</summary>
internal sealed class GiveToMany(
    WriteGate gate,
    DirectiveSettlement settlement,
    ISeatDirectory seats,
    Units units,
    IBlockageJournal journal
)
{
    /// <summary>Every department and commune of the province, with its leader.</summary>
    public async Task<IReadOnlyList<DirectiveTarget>> TargetsAsync(string province, CancellationToken ct)
    {
        string path = UnitPath.OfProvince(province);
        var leaders = (await seats.UnderAsync(path, Role.DepartmentLeader, ct))
            .Concat(await seats.UnderAsync(path, Role.CommuneLeader, ct))
            .GroupBy(seat => seat.ScopePath, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        return
        [
            .. units
                .ChildrenOf(path)
                .Where(unit => unit.Kind is UnitKind.Department or UnitKind.Commune)
                .Select(unit => new DirectiveTarget(unit, leaders.GetValueOrDefault(unit.Path))),
        ];
    }

    /// <param name="people">Who answers for each part.</param>
    /// <param name="line">The line of the steering screen it is made of, which keeps it; null for none.</param>
    public Task<Result<GivenDirective>> RunAsync(
        DirectiveDraft draft,
        IReadOnlyList<Seat> people,
        DateOnly partDue,
        OfferedLine? line,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<GivenDirective>(
            deed,
            async (write, token) =>
            {
                var given = await settlement.GiveManyAsync(write, draft, people, partDue, token);
                if (line is not null && !given.IsRefused && draft.Person is { } to)
                {
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
