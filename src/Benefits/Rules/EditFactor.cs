using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Rules;

/// <param name="Version">The version the editor saw.</param>
/// <param name="From">A new value from this day on; null mends the value that stands.</param>
internal sealed record FactorChange(
    PolicyFactorId Id,
    int Version,
    string? Value,
    string? Document,
    string? Article,
    Certainty Certainty,
    DateOnly? From
);

/// <summary>
/// Mends a factor that was never compared with the text of the law, or adds the value of a new document from a day on; what was
/// in force before stays in force for its days, so that old cases are calculated as they were.
/// </summary>
internal sealed class EditFactor(WriteGate gate, PolicyFactorCache policy)
{
    public async Task<Result> RunAsync(FactorChange change, Deed deed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(deed.Reason))
        {
            return BenefitRefusals.FactorReasonMissing;
        }

        if (change.Document?.Trim() is not { Length: > 0 and <= 300 })
        {
            return BenefitRefusals.FactorSourceMissing;
        }

        var done = await gate.RunAsync(deed, (write, token) => WriteAsync(write, change, token), ct);
        if (!done.IsRefused)
        {
            // The change is on disk: a browser that hung up must not leave this node with the old rule.
            await policy.RefreshAsync(CancellationToken.None);
        }

        return done;
    }

    private static async Task<Result> WriteAsync(Write write, FactorChange change, CancellationToken ct)
    {
        var (id, factors) = (change.Id, write.Db.PolicyFactors);
        if (await factors.FirstOrDefaultAsync(row => row.Id == id, ct) is not { } factor)
        {
            return BenefitRefusals.NotFound;
        }

        if (factor.Version != change.Version)
        {
            return WriteRefusals.ChangedMeanwhile;
        }

        if (string.IsNullOrWhiteSpace(change.Value) || !File.Typed.TryDecimal(change.Value, out var value))
        {
            return BenefitRefusals.FactorWrong;
        }

        var before = new
        {
            factor.Value,
            factor.Document,
            factor.Article,
            factor.Certainty,
        };
        if (change.From is { } from)
        {
            if (from <= factor.ValidFrom || (factor.ValidTo is { } to && from > to))
            {
                return BenefitRefusals.FactorDateWrong;
            }

            factors.Add(
                new PolicyFactor
                {
                    Id = PolicyFactorId.New(),
                    Code = factor.Code,
                    Name = factor.Name,
                    Value = value,
                    Unit = factor.Unit,
                    Document = change.Document!.Trim(),
                    Article = change.Article?.Trim() ?? string.Empty,
                    ValidFrom = from,
                    ValidTo = factor.ValidTo,
                    Certainty = change.Certainty,
                    EditedHere = true,
                }
            );
            factor.ValidTo = from.AddDays(-1);
        }
        else if (factor.Certainty is not (Certainty.Memory or Certainty.Disputed))
        {
            return BenefitRefusals.FactorSettled;
        }
        else
        {
            (factor.Value, factor.Document, factor.Article, factor.Certainty) = (
                value,
                change.Document!.Trim(),
                change.Article?.Trim() ?? string.Empty,
                change.Certainty
            );
        }

        (factor.EditedHere, factor.Version) = (true, factor.Version + 1);
        var since = change.From is { } day ? $" từ {VietnameseFormat.Date(day)}" : string.Empty;
        write.Record(
            "benefit.factor-changed",
            "policy-factor",
            factor.Id.Value,
            write.Deed.Actor.ProvinceCode,
            write.Deed.Actor.UnitPath,
            $"Sửa “{factor.Name}”: {Figure.Of(before.Value)} → {Figure.Of(value)}{since}",
            new
            {
                factor.Code,
                before,
                after = new
                {
                    value,
                    change.Document,
                    change.Article,
                    change.From,
                },
            }
        );
        return Result.Done;
    }
}
