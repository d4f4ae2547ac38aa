using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Give;

/// <summary>Gives a directive written on the form.</summary>
internal sealed class GiveDirective(WriteGate gate, DirectiveSettlement settlement)
{
    public Task<Result<GivenDirective>> RunAsync(DirectiveDraft draft, Deed deed, CancellationToken ct) =>
        gate.RunAsync<GivenDirective>(deed, (write, token) => settlement.GiveAsync(write, draft, token), ct);
}
