using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Finance.Board;

/// <summary>The lines of one unit in a year, added up by the database; all sums in đồng.</summary>
/// <param name="Assigned">Received less given on.</param>
/// <param name="SetAside">Of what is left, held back as saving.</param>
/// <param name="Contingency">Of what is left, contingency: given on by decision and never spent as it is.</param>
/// <param name="LastPay">The latest day on which a line of pay was paid.</param>
internal sealed record UnitSums(
    string UnitPath,
    int Lines,
    long Assigned,
    long Committed,
    long Spent,
    long SetAside,
    long Contingency,
    long PayAssigned,
    long PaySpent,
    long PayCommitted,
    DateOnly? LastPay
)
{
    /// <summary>Its lines that nobody touched though they were to be given on by now; null for none.</summary>
    public LateSums? Late { get; init; }

    /// <summary>Pay of the month of a day was posted.</summary>
    public bool PaidInMonthOf(DateOnly day) => LastPay is { } paid && paid.Year == day.Year && paid.Month == day.Month;
}

/// <summary>Lines of a commune that nobody touched though they were to be given on by now.</summary>
/// <param name="Money">Đồng of them.</param>
/// <param name="Since">The first day by which one was to be given on.</param>
internal sealed record LateSums(string UnitPath, int Lines, long Money, DateOnly Since);

/// <summary>An organisation with all units below it.</summary>
/// <param name="List">Address of its lines.</param>
/// <param name="Today">The day the board of the running year is read; a day of no year for another year, whose months are all over.</param>
internal sealed record BoardRow(string Name, string UnitPath, string List, IReadOnlyList<UnitSums> Units, DateOnly Today)
{
    private const int Months = 12;

    /// <summary>Address of its spendings and commitments.</summary>
    public string Entries => List.Replace("/ngan-sach/dong?", "/ngan-sach/chi?", StringComparison.Ordinal);

    public int Lines => Units.Sum(unit => unit.Lines);

    public long Assigned => Units.Sum(unit => unit.Assigned);

    public long Committed => Units.Sum(unit => unit.Committed);

    public long Spent => Units.Sum(unit => unit.Spent);

    public long Left => Assigned - Committed - Spent;

    /// <summary>Of what is left, held back as saving: it is not spent.</summary>
    public long SetAside => Units.Sum(unit => unit.SetAside);

    /// <summary>Of what is left, contingency: it is given on by decision and not spent.</summary>
    public long Contingency => Units.Sum(unit => unit.Contingency);

    /// <summary>What of it can really be spent.</summary>
    public long Usable => Left - SetAside - Contingency;

    /// <summary>Of the organisation's own lines, what it was given and has not given on to its units.</summary>
    public long NotGivenOn => Units.Where(unit => unit.UnitPath == UnitPath).Sum(unit => unit.Assigned - unit.Committed - unit.Spent);

    public int LateLines => Units.Sum(unit => unit.Late?.Lines ?? 0);

    public DateOnly? LateSince => Units.Min(unit => unit.Late?.Since);

    /// <summary>This month's pay is posted already, for most of what is paid: the month has ended as far as pay goes.</summary>
    public bool PaidThisMonth =>
        Units.Where(unit => unit.PaidInMonthOf(Today)).Sum(unit => unit.PaySpent) * 2 > Units.Sum(unit => unit.PaySpent);

    public long PayLeft => Units.Sum(unit => unit.PayAssigned - unit.PaySpent - unit.PayCommitted);

    /// <summary>
    /// How many months of pay are covered by what is left: by what a month cost so far this year, or, while nothing was paid, by a twelfth
    /// of what is assigned. Null where no pay is paid.
    /// </summary>
    /// <param name="ended">Months of the year that have ended.</param>
    public decimal? MonthsOfPay(int ended)
    {
        ended += PaidThisMonth ? 1 : 0;
        var (assigned, spent) = (Units.Sum(unit => unit.PayAssigned), Units.Sum(unit => unit.PaySpent));
        var month = spent > 0 && ended > 0 ? (decimal)spent / ended : (decimal)assigned / Months;
        return month > 0 ? Math.Round(PayLeft / month, 1, MidpointRounding.AwayFromZero) : null;
    }
}

/// <param name="Ended">Months of the year that have ended.</param>
internal sealed record BoardView(int Year, IReadOnlyList<BoardRow> Rows, BoardRow Total, int Ended, DateTimeOffset AsOf)
{
    /// <summary>Months of pay still to come in the year: whoever covers fewer runs out.</summary>
    public int MonthsToGo(BoardRow row) => 12 - Ended - (row.PaidThisMonth ? 1 : 0);
}

/// <summary>Reads the board from the lines themselves, added up by the database, so that the sum of the parts is the whole.</summary>
internal sealed class BoardReader(IDbContextFactory<Db> contexts, FinanceBooks books, OfficeClock clock)
{
    private const int MonthsOfYear = 12;

    /// <param name="scope">A province's, or an organisation's own.</param>
    public async Task<BoardView> ReadAsync(Scope scope, int year, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await SumsAsync(db, scope, year, clock.Today, books.Law.ContingencySource(new DateOnly(year, 1, 1)), ct);
        var rows = scope.IsProvince
            ? ByOrganisation(sums, year, scope)
            : [.. sums.Select(unit => RowOf(books.ShortNameOf(unit.UnitPath), unit.UnitPath, year, [unit], isOwn: true))];
        var today = clock.Today;
        var ended =
            today.Year > year ? MonthsOfYear
            : today.Year < year ? 0
            : today.Month - 1;
        // The whole is opened without a unit: it is all that the seat sees.
        var total = new BoardRow(books.NameOf(scope.Prefix), scope.Prefix, $"/ngan-sach/dong?nam={year}", sums, DayOf(year));
        return new(year, rows, total, ended, clock.Now);
    }

    /// <summary>One row for each unit that has a line in the year.</summary>
    /// <param name="contingency">Code of the source that is contingency.</param>
    public static async Task<List<UnitSums>> SumsAsync(
        Db db,
        Scope scope,
        int year,
        DateOnly today,
        string contingency,
        CancellationToken ct
    )
    {
        var lines = db.BudgetLines;
        var sums = await lines
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.Year == year)
            .GroupBy(row => row.UnitPath)
            .Select(unit => new UnitSums(
                unit.Key,
                unit.Count(),
                unit.Sum(row => row.Assigned),
                unit.Sum(row => row.Committed),
                unit.Sum(row => row.Spent),
                unit.Sum(row => row.SetAside),
                unit.Sum(row => row.Source == contingency ? row.Assigned - row.Committed - row.Spent : 0),
                unit.Sum(row => row.IsPay ? row.Assigned : 0),
                unit.Sum(row => row.IsPay ? row.Spent : 0),
                unit.Sum(row => row.IsPay ? row.Committed : 0),
                unit.Max(row => row.IsPay ? row.LastPaidOn : null)
            ))
            .ToListAsync(ct);
        var late = await LateAsync(db, scope, year, today, ct);
        return
        [
            .. sums.OrderBy(unit => unit.UnitPath, StringComparer.Ordinal)
                .Select(unit => unit with { Late = late.GetValueOrDefault(unit.UnitPath) }),
        ];
    }

    /// <summary>Units with lines that were to be given on by now, from the index of lines nobody touched.</summary>
    public static async Task<Dictionary<string, LateSums>> LateAsync(Db db, Scope scope, int year, DateOnly today, CancellationToken ct)
    {
        var lines = db.BudgetLines;
        var late = await lines
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.Year == year)
            .Where(LineFilter.IsUntouched)
            .Where(row => row.GiveOnBy < today)
            .GroupBy(row => row.UnitPath)
            .Select(unit => new LateSums(unit.Key, unit.Count(), unit.Sum(row => row.Assigned), unit.Min(row => row.GiveOnBy)!.Value))
            .ToListAsync(ct);
        return late.ToDictionary(unit => unit.UnitPath, StringComparer.Ordinal);
    }

    private IReadOnlyList<BoardRow> ByOrganisation(List<UnitSums> sums, int year, Scope scope) =>
        [
            .. sums.GroupBy(unit => FinanceSeats.OrganisationOf(unit.UnitPath))
                .Select(group => (Unit: books.UnitAt(group.Key), group.Key, Sums: (IReadOnlyList<UnitSums>)[.. group]))
                .OrderBy(group =>
                    group.Key == scope.Prefix ? 0
                    : group.Unit?.Kind == UnitKind.Department ? 1
                    : 2
                )
                .ThenBy(group => group.Unit?.SortKey, StringComparer.Ordinal)
                .Select(group =>
                    RowOf(group.Key == scope.Prefix ? "Chưa giao ở cấp tỉnh" : group.Unit?.Name ?? group.Key, group.Key, year, group.Sums)
                ),
        ];

    private DateOnly DayOf(int year) => clock.Today.Year == year ? clock.Today : DateOnly.MinValue;

    private BoardRow RowOf(string name, string path, int year, IReadOnlyList<UnitSums> units, bool isOwn = false) =>
        new(
            name,
            path,
            $"/ngan-sach/dong?nam={year}&don-vi={Uri.EscapeDataString(path)}{(isOwn ? "&rieng=true" : null)}",
            units,
            DayOf(year)
        );
}
