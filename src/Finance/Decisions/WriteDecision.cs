using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Decisions;

/// <summary>An item as typed or read from a list.</summary>
/// <param name="FromLine">The line of the giver it comes from; null for what its council decided for the giver itself.</param>
internal sealed record ItemInput(
    string UnitPath,
    string Source,
    string Chapter,
    string Category,
    string Item,
    long Amount,
    BudgetLineId? FromLine
);

/// <summary>Begins a decision and writes its head and its items, as long as it is a draft.</summary>
internal sealed class WriteDecision(WriteGate gate, FinanceBooks books)
{
    public const int MostItems = 60_000;

    /// <param name="follows">Code of the decision above, which gave what this one gives on; null for none.</param>
    /// <returns>The code of the decision.</returns>
    public Task<Result<string>> BeginAsync(
        int year,
        AssignmentRound round,
        DecisionHead head,
        string? follows,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var (giver, today) = (FinanceSeats.GivesFor(seat), OfficeClock.DayOf(write.Deed.At));
                if (!FinanceSeats.KeepsBooksOf(giver, seat))
                {
                    return FinanceRefusals.NotAccountant;
                }

                if (year < FinanceBooks.FirstYear || year > today.Year + 1)
                {
                    return FinanceRefusals.YearWrong;
                }

                if (head.Against(today, year, round) is { } wrong)
                {
                    return wrong;
                }

                var row = new BudgetDecision
                {
                    Id = BudgetDecisionId.New(),
                    Code = await write.Db.NextCodeAsync("DT", seat.ProvinceCode, year, token),
                    ProvinceCode = seat.ProvinceCode,
                    GiverPath = giver,
                    Year = year,
                    Round = round,
                    PreparedBy = seat.AccountId,
                    At = write.Deed.At,
                };
                row.Write(head, today);
                write.Db.Add(row);
                if (await DecisionAbove.FollowAsync(write, row, follows, token) is { } unknown)
                {
                    return unknown;
                }

                write.Record(
                    "budget.begun",
                    FinanceBooks.DecisionKind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.GiverPath,
                    $"Lập quyết định {FinanceLabels.Of(round).ToLowerInvariant()} năm {year}, số {head.Number}"
                );
                return row.Code;
            },
            ct
        );

    /// <summary>Writes the head of a draft anew.</summary>
    public Task<Result<string>> HeadAsync(string code, DecisionHead head, Seat seat, Deed deed, CancellationToken ct) =>
        OnDraftAsync(
            code,
            seat,
            deed,
            (write, row, _) =>
                Task.FromResult(
                    row.Write(head, OfficeClock.DayOf(write.Deed.At)).Refusal is { } wrong ? (Result<string>)wrong : "Sửa đầu quyết định"
                ),
            ct
        );

    public Task<Result<string>> AddAsync(string code, ItemInput item, Seat seat, Deed deed, CancellationToken ct) =>
        OnDraftAsync(
            code,
            seat,
            deed,
            async (write, row, token) =>
                (await AddAsync(write, row, [item], token)) is { IsRefused: true } wrong
                    ? wrong.Refusal
                    : $"Thêm dòng {books.NameOf(item.UnitPath)}: {VietnameseFormat.Number(item.Amount)} đ",
            ct
        );

    /// <summary>Adds the items of a sum that was divided, all or none.</summary>
    public Task<Result<string>> AddManyAsync(string code, IReadOnlyList<ItemInput> items, Seat seat, Deed deed, CancellationToken ct) =>
        OnDraftAsync(
            code,
            seat,
            deed,
            async (write, row, token) =>
                (await AddAsync(write, row, items, token)) is { IsRefused: true } wrong
                    ? wrong.Refusal
                    : $"Chia {VietnameseFormat.Number(items.Sum(item => item.Amount))} đ thành {VietnameseFormat.Number(items.Count)} dòng",
            ct
        );

    /// <summary>Adds items to a draft within a write; the first that is wrong refuses all.</summary>
    public async Task<Result> AddAsync(Write write, BudgetDecision row, IReadOnlyList<ItemInput> items, CancellationToken ct)
    {
        if (row.Lines + items.Count > MostItems)
        {
            return FinanceRefusals.TooManyItems;
        }

        var (receivers, froms) = (
            books.ReceiversOf(row.GiverPath).Select(unit => unit.Path).ToHashSet(StringComparer.Ordinal),
            await FromsAsync(write.Db, row, items, ct)
        );
        var made = new List<DecisionItem>(items.Count);
        foreach (var item in items)
        {
            if (Against(row, item, receivers, froms) is { } wrong)
            {
                return wrong;
            }

            made.Add(
                new DecisionItem
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = row.ProvinceCode,
                    DecisionId = row.Id,
                    UnitPath = item.UnitPath,
                    Source = item.Source,
                    Chapter = item.Chapter,
                    Category = item.Category,
                    Item = item.Item,
                    Amount = item.Amount,
                    FromLineId = item.FromLine,
                    Place = row.Lines + made.Count + 1,
                }
            );
        }

        var counted = row.Count(Amounts.Sum(items.Select(item => item.Amount)), items.Count);
        if (!counted.IsRefused)
        {
            await RowWriter<DecisionItem>.For(write.Db).InsertAsync(write.Db, made, ct);
        }

        return counted;
    }

    public Task<Result<string>> RemoveAsync(string code, Guid item, Seat seat, Deed deed, CancellationToken ct) =>
        OnDraftAsync(
            code,
            seat,
            deed,
            async (write, row, token) =>
            {
                var (items, id) = (write.Db.DecisionItems, row.Id);
                var found = await items.FirstOrDefaultAsync(
                    one => one.ProvinceCode == row.ProvinceCode && one.DecisionId == id && one.Id == item,
                    token
                );
                if (found is null)
                {
                    return FinanceRefusals.ItemGone;
                }

                write.Db.Remove(found);
                row.Count(-found.Amount, -1);
                return $"Bỏ dòng {books.NameOf(found.UnitPath)}: {VietnameseFormat.Number(found.Amount)} đ";
            },
            ct
        );

    private Task<Result<string>> OnDraftAsync(
        string code,
        Seat seat,
        Deed deed,
        Func<Write, BudgetDecision, CancellationToken, Task<Result<string>>> change,
        CancellationToken ct
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await FinanceBooks.DecisionAsync(write.Db, code, FinanceSeats.ScopeOf(seat), token) is not { } row)
                {
                    return FinanceRefusals.NotFound;
                }

                if (DecisionCompetence.AgainstEditing(row, seat) is { } against)
                {
                    return against;
                }

                var done = await change(write, row, token);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                write.Record("budget.edited", FinanceBooks.DecisionKind, row.Id.Value, row.ProvinceCode, row.GiverPath, done.Value);
                return row.Code;
            },
            ct
        );

    private static Refusal? Against(
        BudgetDecision row,
        ItemInput item,
        HashSet<string> receivers,
        Dictionary<BudgetLineId, BudgetLine> froms
    )
    {
        if (!receivers.Contains(item.UnitPath))
        {
            return FinanceRefusals.ForeignUnit;
        }

        if (!LineCodes.AreWhole(item.Source, item.Chapter, item.Category, item.Item))
        {
            return FinanceRefusals.CodesWrong;
        }

        if (!Amounts.Fits(0, item.Amount))
        {
            return FinanceRefusals.AmountTooLarge;
        }

        if (item.Amount == 0 || (item.Amount < 0 && row.Round != AssignmentRound.Adjustment))
        {
            return FinanceRefusals.AmountWrong;
        }

        if (item.FromLine is not { } id)
        {
            var giver = new UnitPath(row.GiverPath);
            return item.UnitPath != row.GiverPath ? FinanceRefusals.RootLine
                : !giver.IsProvince && !giver.IsCommune ? FinanceRefusals.NoCouncil
                : row.ResolutionNumber is null ? FinanceRefusals.ResolutionMissing
                : null;
        }

        var year = row.Round == AssignmentRound.CarriedOver ? row.Year - 1 : row.Year;
        return !froms.TryGetValue(id, out var from) || from.UnitPath != row.GiverPath ? FinanceRefusals.FromLineWrong
            : from.Year != year ? FinanceRefusals.FromLineYear
            : null;
    }

    private static async Task<Dictionary<BudgetLineId, BudgetLine>> FromsAsync(
        Db db,
        BudgetDecision row,
        IReadOnlyList<ItemInput> items,
        CancellationToken ct
    )
    {
        var lines = db.BudgetLines;
        var found = new Dictionary<BudgetLineId, BudgetLine>();
        foreach (var chunk in items.Select(item => item.FromLine).OfType<BudgetLineId>().Distinct().Chunk(LineReads.Chunk))
        {
            foreach (
                var line in await lines
                    .AsNoTracking()
                    .Where(line => line.ProvinceCode == row.ProvinceCode && chunk.Contains(line.Id))
                    .ToListAsync(ct)
            )
            {
                found[line.Id] = line;
            }
        }

        return found;
    }
}
