using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Decisions;

/// <summary>Does one act on a decision; approval moves its money onto the lines, all of it or nothing.</summary>
internal sealed class MoveDecision(WriteGate gate, FinanceBooks books, ISigningPower power)
{
    /// <returns>The code of the decision, or why it could not be done.</returns>
    public Task<Result<string>> RunAsync(string code, DecisionAct act, string content, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await FinanceBooks.DecisionAsync(write.Db, code, FinanceSeats.ScopeOf(seat), token) is not { } row)
                {
                    return FinanceRefusals.NotFound;
                }

                if (DecisionCompetence.Against(act, row, seat) is { } against)
                {
                    return against;
                }

                var done = act switch
                {
                    DecisionAct.Submit => await SubmitAsync(write, row, seat, token),
                    DecisionAct.Approve => await ApproveAsync(write, row, seat, token),
                    DecisionAct.Return => row.Return(content),
                    _ => row.Withdraw(content),
                };
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var form = DecisionActs.Forms.Of(act);
                var given = row.Total - await DecisionSums.OnwardAsync(write.Db, row, token);
                write.Record(
                    $"budget.{form.Slug}",
                    FinanceBooks.DecisionKind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.GiverPath,
                    $"{form.Past}: {VietnameseFormat.Number(row.Lines)} dòng, {VietnameseFormat.Number(given)} đ",
                    new { row.Total, row.Lines }
                );
                return row.Code;
            },
            ct
        );

    /// <summary>Submitting tries what approval will do: whoever wrote it learns of an overdrawn line, not the approver.</summary>
    private async Task<Result> SubmitAsync(Write write, BudgetDecision row, Seat seat, CancellationToken ct)
    {
        var submitted = row.Submit(seat.AccountId);
        if (submitted.IsRefused)
        {
            return submitted;
        }

        var (all, lines, froms) = await ReadAsync(write.Db, row, tracked: false, ct);
        return Move(row, all, lines, froms);
    }

    private async Task<Result> ApproveAsync(Write write, BudgetDecision row, Seat seat, CancellationToken ct)
    {
        var asked = new PowerQuestion(seat, DecisionSubjects.Budget, row.GiverPath, OfficeClock.DayOf(write.Deed.At));
        if ((await power.AskAsync(write.Db, asked, ct)).Against is { } noPower)
        {
            return noPower;
        }

        var approved = row.Approve(seat, OfficeClock.DayOf(write.Deed.At));
        if (approved.IsRefused)
        {
            return approved;
        }

        var (all, lines, froms) = await ReadAsync(write.Db, row, tracked: true, ct);
        var known = lines.Values.ToHashSet();
        var moved = Move(row, all, lines, froms);
        if (moved.IsRefused)
        {
            return moved;
        }

        write.Db.AddRange(lines.Values.Where(line => !known.Contains(line)));
        // A body that got something for several of its units hears of it once.
        var told = all.Where(item => item.UnitPath != row.GiverPath).Select(item => FinanceSeats.OrganisationOf(item.UnitPath));
        foreach (var body in told.Distinct(StringComparer.Ordinal))
        {
            write.Tell(
                body,
                null,
                $"Quyết định {row.Number}: {FinanceLabels.Of(row.Round).ToLowerInvariant()} năm {row.Year}",
                $"/ngan-sach/quyet-dinh/{row.Code}"
            );
        }

        return Result.Done;
    }

    private static async Task<(
        List<DecisionItem> Items,
        Dictionary<LineKey, BudgetLine> Lines,
        Dictionary<BudgetLineId, BudgetLine> Froms
    )> ReadAsync(Db db, BudgetDecision row, bool tracked, CancellationToken ct)
    {
        var (items, id) = (db.DecisionItems, row.Id);
        var all = await items
            .AsNoTracking()
            .Where(item => item.ProvinceCode == row.ProvinceCode && item.DecisionId == id)
            .OrderBy(item => item.Place)
            .ToListAsync(ct);
        var lines = await LineReads.OfUnitsAsync(db, row.ProvinceCode, row.Year, all.Select(item => item.UnitPath), ct, tracked);
        var ids = all.Select(item => item.FromLineId).OfType<BudgetLineId>();
        var froms = await LineReads.OfIdsAsync(db, row.ProvinceCode, ids, ct, tracked);
        foreach (var line in lines.Values.Where(line => froms.ContainsKey(line.Id)))
        {
            // A line that receives and gives in one decision is one object, tracked or not.
            froms[line.Id] = line;
        }

        return (all, lines, froms);
    }

    /// <summary>Moves all items; what comes back is there before it is given to others.</summary>
    private Result Move(
        BudgetDecision row,
        List<DecisionItem> all,
        Dictionary<LineKey, BudgetLine> lines,
        Dictionary<BudgetLineId, BudgetLine> froms
    )
    {
        foreach (var (at, item) in all.Index().OrderBy(pair => pair.Item.Amount > 0))
        {
            var moved = Move(row, item, lines, froms);
            if (moved.IsRefused)
            {
                return moved.Refusal with
                {
                    Message = $"Dòng {at + 1} ({books.NameOf(item.UnitPath)}, {item.KeyIn(row.Year).Codes}): {moved.Refusal.Message}",
                    Field = null,
                };
            }
        }

        return Result.Done;
    }

    private Result Move(
        BudgetDecision row,
        DecisionItem item,
        Dictionary<LineKey, BudgetLine> lines,
        Dictionary<BudgetLineId, BudgetLine> froms
    )
    {
        if (item.FromLineId is null && row.ResolutionNumber is null)
        {
            return FinanceRefusals.ResolutionMissing;
        }

        if (item.FromLineId is { } fromId)
        {
            var given = froms[fromId].GiveOn(item.Amount);
            if (given.IsRefused)
            {
                return given;
            }
        }

        var key = item.KeyIn(row.Year);
        if (!lines.TryGetValue(key, out var line))
        {
            line = BudgetLine.Of(key);
            lines.Add(key, line);
        }

        var received = line.Receive(row.Round, item.Amount, GiveOnBy(row, item));
        if (!received.IsRefused && row.HoldsBack)
        {
            line.HoldBack(books.Law.SavingOf(line, item.Amount, row.DecidedOn));
        }

        return received;
    }

    /// <summary>Only a commune gives on what it got from above; what is set aside as contingency stays where it is.</summary>
    private DateOnly? GiveOnBy(BudgetDecision row, DecisionItem item) =>
        item.UnitPath != row.GiverPath
        && new UnitPath(item.UnitPath).IsCommune
        && item.Source != books.Law.ContingencySource(row.DecidedOn)
        && item.Amount > 0
            ? books.Law.GiveOnBy(row.Round, row.DecidedOn, row.Year, books.CalendarOf(item.UnitPath))
            : null;
}
