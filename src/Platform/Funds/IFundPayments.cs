using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Funds;

/// <summary>A module that pays out of budget lines: what the budget does not bear any more is not paid there either.</summary>
public interface IFundPayments
{
    /// <summary>Within the write that confirms spendings: what was drawn as they is paid now.</summary>
    /// <param name="entries">Codes of the spendings; those the module drew nothing as are passed over.</param>
    /// <param name="by">Signature of whoever confirmed.</param>
    Task ConfirmAsync(Write write, string province, IReadOnlyCollection<string> entries, string by, CancellationToken ct);

    /// <summary>Takes back, within the write that turns a spending down or reverses it, what was paid as that spending.</summary>
    /// <param name="entry">Code of the spending, as it was drawn.</param>
    /// <param name="amount">Đồng, at most what was paid.</param>
    /// <param name="by">Signature of whoever agreed.</param>
    /// <returns>Why it cannot be; null when it is done, and when the module paid nothing as this spending.</returns>
    Task<Refusal?> TakeBackAsync(Write write, string province, string entry, long amount, string by, CancellationToken ct);
}
