using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Results;

namespace ThongSuot.Web.Acts;

/// <summary>
/// The page of one act on one record: it opens for a record that the seat sees, tells beforehand why the act cannot be done, does it, tells
/// that it was done and leads on.
/// </summary>
/// <param name="forms">The acts of the kind, found by the end of the address.</param>
public abstract class ActPage<TAct, TRow>(ActForms<TAct> forms) : OfficePage
    where TAct : struct, Enum
    where TRow : class
{
    public ActForm<TAct> Act { get; private set; } = null!;

    public TRow Row { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    /// <summary>What the page says when it is done.</summary>
    protected virtual string Said => $"{Act.Past}: đã ghi.";

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        Begin();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        // A file must not be stored for a record that is not seen.
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        if (Impossible is null)
        {
            await ReadAsync(ct);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await DoAsync(ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(Said);
        return Redirect(After(done.Value));
    }

    /// <summary>The record, with what the act's form shows of it; null for one the seat does not see.</summary>
    protected abstract Task<TRow?> FindAsync(TAct act, string code, CancellationToken ct);

    /// <summary>What stands against the act before anything is typed.</summary>
    protected abstract Refusal? Against(TAct act, TRow row);

    /// <summary>What the fields hold when the form is opened.</summary>
    protected virtual void Begin() { }

    /// <summary>
    /// Reads what binding does not: a file that is put on disk, an amount; what cannot be read is said in the form's state.
    /// </summary>
    protected virtual Task ReadAsync(CancellationToken ct) => Task.CompletedTask;

    /// <returns>The code under which the record opens.</returns>
    protected abstract Task<Result<string>> DoAsync(CancellationToken ct);

    /// <summary>Where the act leads: mostly to the record, elsewhere when the seat no longer sees it.</summary>
    protected abstract string After(string code);

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        if (forms.BySlug(slug) is not { } act || await FindAsync(act.Act, code, ct) is not { } row)
        {
            return false;
        }

        (Act, Row, Impossible) = (act, row, Against(act.Act, row)?.Message);
        return true;
    }
}
