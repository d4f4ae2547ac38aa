using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Directives.Give;

/// <summary>The six clarities of a directive as a line of the steering screen tells them: whoever gives it corrects and sends.</summary>
internal sealed class BlockedDrafts(
    IDbContextFactory<Db> contexts,
    IBlockageJournal journal,
    UnitLeaders leaders,
    ISeatDirectory seats,
    DirectiveSettlement settlement,
    Units units,
    BlockageReader blockages
)
{
    private const string Deputy = "Phó";

    /// <summary>
    /// Who directs, by title: the seat itself; the province's office says so, and from the steering screen the head it works for is
    /// proposed.
    /// </summary>
    public async Task<string?> DirectedByAsync(Seat seat, bool proposes, CancellationToken ct)
    {
        if (seat.Role != Role.ProvinceOffice)
        {
            return seat.Role == Role.ProvinceLeader ? seat.Title : $"{seat.Title}, {seat.UnitName}";
        }

        if (!proposes)
        {
            return null;
        }

        var heads = await seats.UnderAsync(UnitPath.OfProvince(seat.ProvinceCode), Role.ProvinceLeader, ct);
        return heads.OrderBy(head => head.Title.Contains(Deputy, StringComparison.Ordinal)).FirstOrDefault()?.Title;
    }

    /// <summary>What a form begins with.</summary>
    /// <param name="directedBy">As <see cref="DirectedByAsync"/> says.</param>
    public GiveForm Begin(OfferedLine line, string? directedBy, Seat seat, DateTimeOffset now) =>
        new()
        {
            Work = CleanText.CutTo($"Giải quyết dứt điểm: {line.Text}", Directive.WorkLength),
            DueOn = settlement.SuggestedDueOn(line.Owners.FirstOrDefault()?.UnitPath ?? seat.ScopePath, now),
            LeadAnswersFor = line.First.Remedy.AnswersFor,
            Product = ProductKind.Report,
            ProductText = line.First.Remedy.Product,
            DirectedBy = directedBy,
            LegalGround = line.First.Remedy.Ground,
        };

    /// <summary>
    /// Whom it most likely goes to, the likeliest first: who answers for it, who leads the body that does, who leads the department in
    /// whose field it is, who leads the place where it is blocked. What is blocked in many places is no one place's to end.
    /// </summary>
    public async Task<IReadOnlyList<SeatId>> LikelyAsync(OfferedLine line, Seat seat, CancellationToken ct)
    {
        var heads = await leaders.ReadAsync(new Scope(UnitPath.OfProvince(seat.ProvinceCode)), ct);
        return
        [
            .. line
                .Owners.Select(owner => owner.Seat)
                .Concat(
                    line.Owners.Select(owner => owner.UnitPath)
                        .Concat(FieldOf(line, seat))
                        .Concat(line.Things.Select(thing => thing.UnitPath).Distinct().ToList() is [var place] ? [place] : [])
                        .Select(path => units.Organisation(path) is { } body ? heads.GetValueOrDefault(body.Path)?.Seat : null)
                )
                .OfType<SeatId>()
                .Where(one => one != seat.SeatId)
                .Distinct(),
        ];
    }

    /// <summary>Directives made of lines before that still go on, by the line's key.</summary>
    public async Task<ILookup<string, StandingDirective>> StandingAsync(IReadOnlyList<OfferedLine> lines, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var keys = lines.Select(line => line.Key).ToList();
        var made = await journal.MadeAsync(db, seat.ProvinceCode, keys, BlockageDeed.Directed, ct);
        var codes = made.SelectMany(of => of.Select(one => one.Code)).Distinct().ToList();
        var open = await db
            .Directives.AsNoTracking()
            .Where(row =>
                row.ProvinceCode == seat.ProvinceCode
                && codes.Contains(row.Code)
                && row.Stage != DirectiveStage.Done
                && row.Stage != DirectiveStage.Withdrawn
            )
            .Select(row => new StandingDirective(row.Code, row.PersonName, row.DueAt))
            .ToDictionaryAsync(row => row.Code, StringComparer.Ordinal, ct);
        return made.SelectMany(of => of.Select(one => (of.Key, Open: open.GetValueOrDefault(one.Code))))
            .Where(pair => pair.Open is not null)
            .ToLookup(pair => pair.Key, pair => pair.Open!, StringComparer.Ordinal);
    }

    private IEnumerable<string> FieldOf(OfferedLine line, Seat seat) =>
        blockages.Kinds.FirstOrDefault(kind => kind.Code == line.First.Kind)?.Field == Role.HomeAffairs
            ? [UnitPath.OfHomeAffairs(seat.ProvinceCode)]
            : [];

    /// <summary>What the directive comes from, when the line is one record of the thread.</summary>
    public static DirectiveDraft From(DirectiveDraft draft, OfferedLine line) =>
        line is { Things: [{ Record: { } record }] }
            ? draft with
            {
                From = (record.Kind, record.Id),
                Source = record.Kind == OfferDirective.Difficulty ? DirectiveSource.Difficulty : draft.Source,
            }
            : draft;
}

/// <summary>A directive that goes on already.</summary>
internal sealed record StandingDirective(string Code, string PersonName, DateTimeOffset DueAt);
