using ThongSuot.Finance;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Publicity;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Demonstration.Finance;

/// <summary>What a made-up budget consists of, moved by the real rules and written past the change tracker.</summary>
internal sealed class Made(int year, Seat finance, Seat leader)
{
    private readonly Dictionary<LineKey, BudgetLine> lines = [];
    private readonly List<BudgetDecision> decisions = [];
    private readonly List<DecisionItem> items = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Year => year;

    public Seat Finance => finance;

    public Seat Leader => leader;

    public IReadOnlyCollection<BudgetLine> Lines => lines.Values;

    public List<BudgetEntry> Entries { get; } = [];

    public BudgetLine LineOf(string unit, string source, string chapter, string category, string item)
    {
        var key = new LineKey(unit, year, source, chapter, category, item);
        if (!lines.TryGetValue(key, out var line))
        {
            line = BudgetLine.Of(key);
            lines.Add(key, line);
        }

        return line;
    }

    public BudgetDecision Decide(string giver, string number, DateOnly on, string summary, Seat prepares, Seat approves)
    {
        var decision = new BudgetDecision
        {
            Id = BudgetDecisionId.New(),
            Code = $"DT{Scope.ProvinceOf(giver)}-{year}-{decisions.Count + 1:0000}",
            ProvinceCode = Scope.ProvinceOf(giver),
            GiverPath = giver,
            Year = year,
            Round = AssignmentRound.Opening,
            PreparedBy = prepares.AccountId,
            At = OfficeClock.At(on, new TimeOnly(9, 0)),
        };
        Done(decision.Write(new DecisionHead(number, on, "Chủ tịch", "Nguyễn Mẫu Sơn", summary), on));
        decisions.Add(decision);
        return decision;
    }

    /// <param name="from">Null for what a council decided for the giver itself.</param>
    public void Receive(BudgetDecision decision, BudgetLine line, long amount, BudgetLine? from, DateOnly? giveOnBy = null)
    {
        if (from is not null)
        {
            Done(from.GiveOn(amount));
        }

        Done(line.Receive(decision.Round, amount, giveOnBy));
        items.Add(
            new DecisionItem
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = decision.ProvinceCode,
                DecisionId = decision.Id,
                UnitPath = line.UnitPath,
                Source = line.Source,
                Chapter = line.Chapter,
                Category = line.Category,
                Item = line.Item,
                Amount = amount,
                FromLineId = from?.Id,
                Place = decision.Lines + 1,
            }
        );
        Done(decision.Count(amount, 1));
    }

    /// <param name="confirmed">Whether a second person confirmed what the treasury's list brought.</param>
    public void Pay(BudgetLine line, long amount, DateOnly on, string voucher, bool confirmed = true)
    {
        var series = FinanceBooks.SeriesOf(FinanceSeats.OrganisationOf(line.UnitPath), year);
        var number = numbers[series] = numbers.GetValueOrDefault(series) + 1;
        var entry = new BudgetEntry
        {
            Id = BudgetEntryId.New(),
            Code = $"{series}-{number:0000}",
            ProvinceCode = line.ProvinceCode,
            UnitPath = line.UnitPath,
            LineId = line.Id,
            Kind = EntryKind.Spending,
            Amount = amount,
            Content = line.IsPay ? $"Lương, khoản theo lương tháng {on.Month}" : $"Chi thường xuyên tháng {on.Month}",
            Ground = $"Chứng từ kho bạc {voucher}",
            Payee = line.IsPay ? "Cán bộ, công chức của đơn vị" : "Theo chứng từ kho bạc",
            FromTreasury = true,
            AskedBy = finance.AccountId,
            AskedByName = finance.Signature,
            AskedOn = on,
        };
        Done(entry.List(line, voucher, on));
        if (confirmed)
        {
            Done(entry.Confirm(line, leader, on));
        }

        Entries.Add(entry);
    }

    public async Task WriteAsync(Write write, CancellationToken ct)
    {
        foreach (var decision in decisions)
        {
            Done(decision.Submit(finance.AccountId));
            Done(decision.Approve(leader, decision.DecidedOn));
        }

        foreach (var (series, last) in numbers)
        {
            await write.Db.NextNumberAsync(series, ct, last);
        }

        await write.Db.NextNumberAsync($"DT{finance.ProvinceCode}-{year}", ct, decisions.Count);
        await RowWriter<BudgetLine>.For(write.Db).InsertAsync(write.Db, Lines, ct);
        await RowWriter<BudgetDecision>.For(write.Db).InsertAsync(write.Db, decisions, ct);
        await RowWriter<DecisionItem>.For(write.Db).InsertAsync(write.Db, items, ct);
        await RowWriter<BudgetEntry>.For(write.Db).InsertAsync(write.Db, Entries, ct);
    }

    /// <summary>The estimate of a body as it was published, by khoản.</summary>
    public Publication Publish(string body, string number, DateOnly on, FinanceBooks books)
    {
        var rows = Lines
            .Where(line => line.UnitPath.StartsWith(body, StringComparison.Ordinal))
            .GroupBy(line => line.Category, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PublicRow(
                group.Key,
                books.Codes.Category(group.Key, year)?.Name ?? $"Khoản {group.Key}",
                group.Sum(line => line.Assigned),
                0
            ))
            .ToList();
        return new()
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = Scope.ProvinceOf(body),
            BodyPath = body,
            Year = year,
            Form = PublicForm.Decided,
            Number = number,
            DecidedOn = on,
            SignerTitle = "Chủ tịch",
            SignerName = "Nguyễn Mẫu Sơn",
            Rows = PackedJson.Pack(rows),
            At = OfficeClock.At(on, new TimeOnly(10, 0)),
            ByName = leader.Signature,
        };
    }

    private static void Done(Result result)
    {
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }
}
