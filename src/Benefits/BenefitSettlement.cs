using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Benefits;

/// <summary>Opens cases within a scope and settles what an act changed, so that no act can forget deed, figures or message.</summary>
internal sealed class BenefitSettlement(PolicyFactorCache policy, Units units)
{
    /// <summary>The kind of record in deeds.</summary>
    public const string Kind = "benefit-case";

    /// <summary>The deed of a reading; it is kept and not shown in the history of the case.</summary>
    public const string Read = "benefit.read";

    /// <summary>The message that a case has a new state.</summary>
    public const string StateChanged = "benefit.state-changed";

    public PolicyRules Rules => policy.Rules;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string ShortNameOf(string path) =>
        units.ByPath(path) is { } unit ? (unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName) : path;

    /// <summary>Organisations a seat may file for: its own, for the province all of them.</summary>
    public IReadOnlyList<Unit> UnitsOf(Seat seat) =>
        IsProvince(seat)
            ?
            [
                .. units
                    .ChildrenOf(UnitPath.OfProvince(seat.ProvinceCode))
                    .Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department),
            ]
        : units.Organisation(seat.ScopePath) is { } own ? [own]
        : [];

    public static bool IsProvince(Seat seat) => seat.Role is Role.HomeAffairs or Role.ProvinceLeader;

    /// <summary>The whole case, tracked, if the scope sees it.</summary>
    public static Task<BenefitCase?> OpenAsync(Db db, string code, Scope scope, CancellationToken ct)
    {
        var cases = db.BenefitCases;
        return cases
            .Include(row => row.Calculations)
            .Include(row => row.Decisions)
            .Include(row => row.Payments)
            .Include(row => row.Objections)
            .AsSplitQuery()
            .Within(scope, row => row.UnitPath)
            .FirstOrDefaultAsync(row => row.Code == code, ct);
    }

    /// <summary>Records the deed, moves the figures and leaves the message.</summary>
    public static void Settle(
        Write write,
        BenefitCase row,
        (CaseState State, BenefitCounted Counted)? before,
        string act,
        string text,
        object? detail = null
    )
    {
        write.Record($"benefit.{act}", Kind, row.Id.Value, row.ProvinceCode, row.UnitPath, text, detail);
        foreach (var (key, delta) in BenefitFigures.Moves(before?.Counted, row.Counted))
        {
            write.Count(key, delta);
        }

        if (before?.State != row.State)
        {
            write.Send(
                row.ProvinceCode,
                StateChanged,
                row.Code,
                new
                {
                    code = row.Code,
                    state = row.State.ToString(),
                    unit = row.UnitPath,
                    total = row.Total,
                    at = write.Deed.At,
                }
            );
        }
    }
}
