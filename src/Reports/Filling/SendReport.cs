using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Reports.Filling;

/// <summary>
/// Saves what was typed and hands it to the leader or the office that asked, in one write. Where that is refused, what was typed is kept in
/// the draft, and what somebody else had typed is not emptied by a cell that was left empty.
/// </summary>
internal sealed class SendReport(WriteGate gate, SaveReport save, MoveReport move)
{
    /// <returns>Why it was not sent, and the version of the draft that was kept instead.</returns>
    public async Task<(Refusal? Refusal, int? Kept)> RunAsync(
        FillInput input,
        UnitReportAct act,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        var sent = await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                var put = await save.PutAsync(write, input, seat, token);
                return put.IsRefused ? put.Refusal : move.Move(write, put.Value, act, null, seat);
            },
            ct
        );
        if (sent.Refusal is not { } refusal)
        {
            return (null, null);
        }

        // The key stays free for the form's next sending, which is another one.
        var kept = await save.RunAsync(input with { Keeps = true }, seat, deed with { SubmissionKey = null }, ct);
        return (refusal, kept.IsRefused ? null : kept.Value);
    }
}
