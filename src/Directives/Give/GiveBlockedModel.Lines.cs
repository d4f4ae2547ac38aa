using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives.Give;

/// <summary>What happens to each line of the form.</summary>
internal sealed partial class GiveBlockedModel
{
    private async Task<string?> GiveAsync(int at, CancellationToken ct)
    {
        var one = Each[at];
        var draft = await DraftOfAsync(one, ct);
        // One key a line: a form sent again gives none twice and still gives the rest.
        var deed = DeedNow() with { SubmissionKey = $"{SubmissionKey}:{one.Key}" };
        var given = await give.RunAsync(draft, Lines.First(line => line.Key == one.Key), deed, ct);
        if (!given.IsRefused)
        {
            return given.Value.Code;
        }

        Refuse(at, given.Refusal.Field, given.Refusal.Message);
        return null;
    }

    private async Task<DirectiveDraft> DraftOfAsync(GiveLineForm one, CancellationToken ct)
    {
        var form = new GiveForm
        {
            Work = one.Work,
            DueOn = Input.DueOn,
            LeadAnswersFor = one.LeadAnswersFor,
            Product = ProductKind.Report,
            ProductText = one.ProductText,
            DirectedBy = Input.DirectedBy,
            LegalGround = one.LegalGround,
        };
        return form.ToDraft(Seat, one.Person is { } person ? await seats.FindAsync(new SeatId(person), ct) : null, null);
    }

    /// <summary>Says what is wrong at its field, and of which of the lines.</summary>
    private void Refuse(int at, string? field, string words)
    {
        if (field is nameof(GiveForm.DueOn) or nameof(GiveForm.DirectedBy))
        {
            ModelState.AddModelError($"Input.{field}", words);
            return;
        }

        ModelState.AddModelError($"Each[{at}].{field}", $"“{Lines.First(line => line.Key == Each[at].Key).Text}”: {words}");
    }
}
