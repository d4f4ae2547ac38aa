using ThongSuot.Benefits.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.List;

/// <summary>Approves the cases that were picked on a list: all of them or none, and the first that cannot be says why.</summary>
internal sealed class ApproveCases(WriteGate gate, MoveCase move)
{
    /// <returns>How many were approved.</returns>
    public Task<Result<int>> RunAsync(IReadOnlyCollection<string> codes, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                if (codes.Count == 0)
                {
                    return BenefitRefusals.NothingPicked;
                }

                foreach (var code in codes)
                {
                    if ((await move.MoveAsync(write, code, CaseAct.Approve, new MoveInput(), seat, token)).Refusal is { } refusal)
                    {
                        return refusal with { Message = $"{code}: {refusal.Message}", Field = null };
                    }
                }

                return codes.Count;
            },
            ct
        );
}
