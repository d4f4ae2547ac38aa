using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Codes;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Law;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Finance;

/// <summary>What every part of this module asks: names of units and codes, who gives to whom, records within a scope.</summary>
internal sealed class FinanceBooks(Units units, Calendars calendars, BudgetCodes codes, FinanceLaw law)
{
    /// <summary>The first budget year of the two-tier government.</summary>
    public const int FirstYear = 2025;

    private const int MostNamed = 50;

    public const string LineKind = "budget-line";
    public const string DecisionKind = "budget-decision";
    public const string EntryKind = "budget-entry";

    public FinanceLaw Law => law;

    public CodeList Codes => codes.Current;

    public WorkingCalendar CalendarOf(string unitPath) => calendars.For(unitPath);

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string ShortNameOf(string path) =>
        units.ByPath(path) is not { } unit ? path
        : unit.Kind is UnitKind.Department ? unit.ShortName
        : unit.Name;

    /// <summary>The units an organisation may give budget to, itself first; the province gives to communes and departments.</summary>
    public IReadOnlyList<Unit> ReceiversOf(string giverPath) =>
        [
            .. new[] { units.ByPath(giverPath) }.OfType<Unit>(),
            .. units
                .ChildrenOf(giverPath)
                .Where(unit =>
                    unit.Kind
                        is UnitKind.Commune
                            or UnitKind.Department
                            or UnitKind.CommuneOffice
                            or UnitKind.ServiceCentre
                            or UnitKind.ProvinceCentre
                ),
        ];

    /// <summary>The communes of a province, in Vietnamese order.</summary>
    public IReadOnlyList<Unit> CommunesOf(string provinceCode) => units.CommunesOf(provinceCode);

    /// <summary>Communes and departments of all provinces whose name holds what was typed; at most fifty.</summary>
    public IReadOnlyList<string> PathsNamed(string typed)
    {
        var wanted = VietnameseText.SearchKey(typed);
        return
        [
            .. units
                .Provinces.SelectMany(province => units.ChildrenOf(province.Path).Prepend(province))
                .Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department or UnitKind.Province)
                .Where(unit => VietnameseText.SearchKey(unit.Name).Contains(wanted, StringComparison.Ordinal))
                .Select(unit => unit.Path)
                .Take(MostNamed),
        ];
    }

    public Unit? UnitAt(string path) => units.ByPath(path);

    /// <summary>What stands before the number of an organisation's entries: a commune's code, a department's letters.</summary>
    public static string SeriesOf(string organisationPath, int year)
    {
        var slug = new UnitPath(organisationPath).Slug;
        var mark = slug.All(char.IsAsciiDigit) ? slug : string.Concat(slug.Split('-').Select(word => char.ToUpperInvariant(word[0])));
        return $"CT{Scope.ProvinceOf(organisationPath)}{mark}-{year}";
    }

    /// <summary>A decision the scope's organisation gave, or by which it was given money.</summary>
    public static Task<BudgetDecision?> DecisionAsync(Db db, string code, Scope scope, CancellationToken ct) =>
        Seen(db, scope).FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <summary>Decisions a scope may look at: those its organisations give, and, once approved, those that gave to them.</summary>
    public static IQueryable<BudgetDecision> Seen(Db db, Scope scope)
    {
        var (decisions, items, province) = (db.BudgetDecisions, db.DecisionItems, scope.ProvinceCode);
        if (scope.IsProvince)
        {
            return decisions.Within(scope, row => row.GiverPath);
        }

        var (own, to) = (scope.Prefix, scope.End);
        return decisions.Where(row =>
            row.ProvinceCode == province
            && (
                (string.Compare(row.GiverPath, own) >= 0 && string.Compare(row.GiverPath, to) < 0)
                || (
                    row.State == DecisionState.Approved
                    && items.Any(item =>
                        item.ProvinceCode == province
                        && item.DecisionId == row.Id
                        && string.Compare(item.UnitPath, own) >= 0
                        && string.Compare(item.UnitPath, to) < 0
                    )
                )
            )
        );
    }

    public static Task<BudgetLine?> LineAsync(Db db, BudgetLineId id, Scope scope, CancellationToken ct)
    {
        var lines = db.BudgetLines;
        return lines.Within(scope, row => row.UnitPath).FirstOrDefaultAsync(row => row.Id == id, ct);
    }

    public static Task<BudgetEntry?> EntryAsync(Db db, string code, Scope scope, CancellationToken ct)
    {
        var entries = db.BudgetEntries;
        return entries.Within(scope, row => row.UnitPath).FirstOrDefaultAsync(row => row.Code == code, ct);
    }
}
