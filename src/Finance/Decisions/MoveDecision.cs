using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Decisions;

/// <summary>Does one act on a decision; approval moves its money onto the lines, all of it or nothing.</summary>
internal sealed class MoveDecision(WriteGate gate, FinanceBooks books)
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
                    DecisionAct.Submit => row.Submit(seat.AccountId),
                    DecisionAct.Approve => await ApproveAsync(write, row, seat, token),
                    DecisionAct.Return => row.Return(content),
                    _ => row.Withdraw(content),
                };
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var form = DecisionActs.Forms.Of(act);
                write.Record(
                    $"budget.{form.Slug}",
                    FinanceBooks.DecisionKind,
                    row.Id.Value,
                    row.ProvinceCode,
                    row.GiverPath,
                    $"{form.Past}: {VietnameseFormat.Number(row.Lines)} dòng, {VietnameseFormat.Number(row.Total)} đ",
                    new { row.Total, row.Lines }
                );
                return row.Code;
            },
            ct
        );

    private async Task<Result> ApproveAsync(Write write, BudgetDecision row, Seat seat, CancellationToken ct)
    {
        var approved = row.Approve(seat, OfficeClock.DayOf(write.Deed.At));
        if (approved.IsRefused)
        {
            return approved;
        }

        var (items, id) = (write.Db.DecisionItems, row.Id);
        var all = await items
            .AsNoTracking()
            .Where(item => item.ProvinceCode == row.ProvinceCode && item.DecisionId == id)
            .OrderBy(item => item.Place)
            .ToListAsync(ct);
        var lines = await LineReads.OfUnitsAsync(write.Db, row.ProvinceCode, row.Year, all.Select(item => item.UnitPath), ct);
        var froms = await LineReads.OfIdsAsync(write.Db, row.ProvinceCode, all.Select(item => item.FromLineId).OfType<BudgetLineId>(), ct);
        // What comes back is there before it is given to others.
        foreach (var item in all.OrderBy(item => item.Amount > 0))
        {
            var moved = Move(write.Db, row, item, lines, froms);
            if (moved.IsRefused)
            {
                return moved.Refusal with
                {
                    Message = $"Dòng {item.Place} ({books.NameOf(item.UnitPath)}, {item.KeyIn(row.Year).Codes}): {moved.Refusal.Message}",
                    Field = null,
                };
            }
        }

        foreach (var unit in all.Select(item => item.UnitPath).Where(unit => unit != row.GiverPath).Distinct(StringComparer.Ordinal))
        {
            write.Tell(
                FinanceSeats.OrganisationOf(unit),
                null,
                $"Quyết định {row.Number}: {FinanceLabels.Of(row.Round).ToLowerInvariant()} năm {row.Year}",
                $"/ngan-sach/dong?nam={row.Year}&don-vi={Uri.EscapeDataString(unit)}"
            );
        }

        return Result.Done;
    }

    private Result Move(
        Db db,
        BudgetDecision row,
        DecisionItem item,
        Dictionary<LineKey, BudgetLine> lines,
        Dictionary<BudgetLineId, BudgetLine> froms
    )
    {
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
            db.Add(line);
        }

        return line.Receive(row.Round, item.Amount, GiveOnBy(row, item));
    }

    /// <summary>Only a commune gives on what it got from above; what is set aside as contingency stays where it is.</summary>
    private DateOnly? GiveOnBy(BudgetDecision row, DecisionItem item) =>
        item.UnitPath != row.GiverPath && new UnitPath(item.UnitPath).IsCommune && item.Source != Contingency && item.Amount > 0
            ? books.Law.GiveOnBy(row.Round, row.DecidedOn, row.Year, books.CalendarOf(item.UnitPath))
            : null;

    /// <summary>The source of the contingency fund.</summary>
    private const string Contingency = "16";
}
