using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Board;

/// <summary>
/// Reads a board from running totals alone, but for what is overdue or near due now, which an index of open rows answers.
/// </summary>
internal sealed class BoardReader(
    IDbContextFactory<Db> contexts,
    OpenNow open,
    Units units,
    Catalogue catalogue,
    ISeatDirectory seats,
    OfficeClock clock
)
{
    /// <summary>The usual lines of a unit: the nation's provinces, a province's organisations, an organisation's fields.</summary>
    public Task<BoardView> ReadAsync(string path, DateOnly from, DateOnly to, CancellationToken ct) =>
        ReadAsync(new BoardQuestion(path, BoardQuestion.Offered(path)[0], null, from, to), ct);

    public async Task<BoardView> ReadAsync(BoardQuestion asked, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        DateOnly[] ends = [asked.From.AddDays(-1), asked.To];
        var parts = asked.By == BoardGrouping.Unit ? PartsOf(asked.Path) : [asked.Path];
        var subjects = await SubjectsAsync(db, asked, ct);
        var read = await db.TallyLinesAsync(new Scope(asked.Path), parts, subjects, ends, ct);
        // At the end of a past day the level counted that night stands in the totals.
        var now = asked.To >= clock.Today ? await open.ReadAsync(db, asked.Path, OpenBy(asked), ct) : null;
        var lines = new Dictionary<string, BalanceRow>(StringComparer.Ordinal);
        foreach (var (part, subject) in parts.SelectMany(_ => subjects, (part, subject) => (part, subject)))
        {
            var due = now is null
                ? new OpenCounts(read.Until(part, subject, 1)[(int)DossierMeasure.OpenOverdue], 0)
                : now.GetValueOrDefault(asked.By == BoardGrouping.Unit ? part : subject);
            var row = new BalanceRow(read.Until(part, subject, 0), read.Between(part, subject, 0, 1))
            {
                OpenOverdue = due.Overdue,
                OpenNearDue = due.NearDue,
            };
            var key = asked.By switch
            {
                BoardGrouping.Unit => part,
                BoardGrouping.Field => FieldOf(subject),
                _ => subject,
            };
            lines[key] = lines.TryGetValue(key, out var known) ? known.Plus(row) : row;
        }

        var unit = units.ByPath(asked.Path);
        var total = lines.Values.Aggregate(BalanceRow.Empty, (sum, row) => sum.Plus(row));
        return new BoardView(unit, InSentence(unit?.Name) ?? "cả nước", await NamedAsync(lines, asked, ct), total, clock.Now);
    }

    /// <summary>
    /// The last twelve months up to a day, the month of the day being so far: one line for a unit with all that is under it.
    /// </summary>
    public async Task<IReadOnlyList<(DateOnly Month, BalanceRow Figures)>> MonthsAsync(string path, DateOnly until, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var months = Enumerable.Range(-11, 12).Select(new DateOnly(until.Year, until.Month, 1).AddMonths).ToList();
        DateOnly[] ends = [.. months.Select(month => month.AddDays(-1)), until];
        var parts = path == "/" ? PartsOf(path) : [path];
        var read = await db.TallyLinesAsync(new Scope(path), parts, [string.Empty], ends, ct);
        return
        [
            .. months.Select(
                (month, at) =>
                    (
                        month,
                        parts.Aggregate(BalanceRow.Empty, (sum, part) =>
                            sum.Plus(new BalanceRow(read.Until(part, string.Empty, at), read.Between(part, string.Empty, at, at + 1)))
                        )
                    )
            ),
        ];
    }

    private IReadOnlyList<string> PartsOf(string path) =>
        [.. (path == "/" ? units.Provinces : units.ChildrenOf(path)).Select(unit => unit.Path)];

    private async Task<IReadOnlyList<string>> SubjectsAsync(Db db, BoardQuestion asked, CancellationToken ct) =>
        asked.By switch
        {
            BoardGrouping.Unit => [string.Empty],
            BoardGrouping.Officer =>
            [
                .. (await db.TallySubjectsAsync(asked.Path, ct)).Where(subject =>
                    subject.StartsWith(DossierFigures.OfficerPrefix, StringComparison.Ordinal)
                ),
            ],
            _ =>
            [
                .. (await db.TallySubjectsAsync(asked.Path, ct)).Where(subject =>
                    IsProcedure(subject) && (asked.Field is null || FieldOf(subject) == asked.Field)
                ),
            ],
        };

    private static OpenGrouping OpenBy(BoardQuestion asked) =>
        asked.By switch
        {
            BoardGrouping.Unit => asked.Depth == 0 ? OpenGrouping.Province : OpenGrouping.Organisation,
            BoardGrouping.Officer => OpenGrouping.Officer,
            _ => OpenGrouping.Procedure,
        };

    // Other modules count under subjects of their own, which begin with a letter.
    private static bool IsProcedure(string subject) => char.IsAsciiDigit(subject[0]);

    private static string? InSentence(string? name) => name is null ? null : char.ToLowerInvariant(name[0]) + name[1..];

    private string FieldOf(string procedureCode) => catalogue.Current(procedureCode, clock.Today)?.FieldSlug ?? string.Empty;

    private async Task<IReadOnlyList<BoardLine>> NamedAsync(Dictionary<string, BalanceRow> lines, BoardQuestion asked, CancellationToken ct)
    {
        var shown = lines.Where(line => asked.By != BoardGrouping.Unit || !line.Value.IsEmpty);
        switch (asked.By)
        {
            case BoardGrouping.Unit:
                return
                [
                    .. shown
                        .Select(line => (Unit: units.ByPath(line.Key), line.Key, line.Value))
                        .OrderBy(line => line.Unit?.Kind)
                        .ThenBy(line => line.Unit?.SortKey, StringComparer.Ordinal)
                        .Select(line => new BoardLine(line.Unit?.ShortName ?? line.Key, line.Value, Path: line.Key)),
                ];
            case BoardGrouping.Field:
                var fields = catalogue.Fields.ToDictionary(field => field.Slug, field => field.Name, StringComparer.Ordinal);
                return
                [
                    .. shown
                        .OrderByDescending(line => line.Value.Received)
                        .Select(line => new BoardLine(fields.GetValueOrDefault(line.Key, "Thủ tục khác"), line.Value, FieldSlug: line.Key)),
                ];
            case BoardGrouping.Procedure:
                return
                [
                    .. shown
                        .OrderByDescending(line => line.Value.Received)
                        .ThenBy(line => line.Key, StringComparer.Ordinal)
                        .Select(line => new BoardLine(
                            catalogue.Current(line.Key, clock.Today)?.Name ?? line.Key,
                            line.Value,
                            Procedure: line.Key
                        )),
                ];
            default:
                var named = new List<BoardLine>();
                foreach (var (subject, figures) in shown.OrderByDescending(line => line.Value.Resolved))
                {
                    var seat = new SeatId(Guid.Parse(subject[DossierFigures.OfficerPrefix.Length..]));
                    named.Add(
                        new BoardLine(
                            (await seats.FindAsync(seat, ct)) is { } person ? person.Signature : "Người đã thôi vị trí",
                            figures,
                            Officer: seat.Value
                        )
                    );
                }

                return named;
        }
    }
}
