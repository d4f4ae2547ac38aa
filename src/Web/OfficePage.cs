using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Files;
using ThongSuot.Web.Forms;

namespace ThongSuot.Web;

/// <summary>What every page of ours does the same way: make a deed of a post, show a refusal at its field, say what was done.</summary>
public abstract class OfficePage : PageModel
{
    /// <summary>Where the next page finds what was done.</summary>
    protected const string Message = "Message";

    /// <summary>One per form shown; the same form sent twice is answered once.</summary>
    [BindProperty]
    public string? SubmissionKey { get; set; }

    /// <summary>The last deed when the page of the form was drawn; a form that was not changed by hand has one.</summary>
    [BindProperty]
    public string? Drawn { get; set; }

    /// <summary>What no page of ours can have shown is refused.</summary>
    private long? DrawnAt =>
        Drawn switch
        {
            null => null,
            var sent
                when long.TryParse(sent, NumberStyles.None, CultureInfo.InvariantCulture, out var drawn)
                    && drawn <= HttpContext.RequestServices.GetRequiredService<CurrentSeat>().LastDeed => drawn,
            _ => StaleForms.Unreadable,
        };

    protected OfficeClock Clock => HttpContext.RequestServices.GetRequiredService<OfficeClock>();

    /// <summary>The signed-in seat; the page's permission guarantees there is one.</summary>
    protected Seat Seat => HttpContext.RequestServices.GetRequiredService<CurrentSeat>().Required;

    /// <summary>Two digits of the seat's province; empty for visitors and for seats of no province.</summary>
    protected string SeatProvince => HttpContext.RequestServices.GetRequiredService<CurrentSeat>().Seat?.ProvinceCode ?? string.Empty;

    /// <summary>Whether the seat may also do something else, to show or hide its link.</summary>
    public bool May(string permission) =>
        HttpContext.RequestServices.GetRequiredService<CurrentSeat>().Seat is { } seat
        && HttpContext.RequestServices.GetRequiredService<PermissionRegistry>().Allows(seat.Role, permission);

    /// <summary>The deed of this post.</summary>
    protected Deed DeedNow(string? reason = null) =>
        new(Actor.From(Seat), Clock.Now, reason, SubmissionKey, DrawnAt) { Content = SentContent.MarkOf(Request) };

    /// <summary>Shows the form again, as typed, with the reason at its field and in the summary; answers 400.</summary>
    protected IActionResult Refused(Refusal refusal, string inputPrefix = "Input.")
    {
        HttpContext.RequestServices.GetRequiredService<Instruments>().Refused(refusal.Code);
        if (refusal.Code == WriteRefusals.ChangedMeanwhile.Code || refusal == WriteRefusals.FormUnreadable)
        {
            DrawAnew();
        }

        foreach (var one in refusal.All)
        {
            var field = one.Field is null ? string.Empty : inputPrefix + one.Field;
            // What the form itself said of a field is not said of it a second time.
            if (refusal.Also.Count == 0 || ModelState.GetFieldValidationState(field) != ModelValidationState.Invalid)
            {
                ModelState.AddModelError(field, one.Message);
            }
        }

        return Again();
    }

    /// <summary>The page is drawn again from what is there now, and its forms with it: what they say was seen is seen.</summary>
    protected void DrawAnew() => ModelState.Remove(nameof(Drawn));

    /// <summary>
    /// The same after an act of this very request: what it wrote is no act of somebody else, so the forms that are shown again stand on it.
    /// Asked before the page reads what it shows: what others write in between is seen as theirs.
    /// </summary>
    protected async Task DrawAnewAsync(CancellationToken ct)
    {
        var services = HttpContext.RequestServices;
        await using var db = await services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync(ct);
        var current = services.GetRequiredService<CurrentSeat>();
        var province = Seat.ProvinceCode;
        var last = await db.Set<DeedRow>().Where(deed => deed.ProvinceCode == province).MaxAsync(deed => (long?)deed.Sequence, ct);
        current.LastDeed = Math.Max(current.LastDeed, last ?? 0);
        DrawAnew();
    }

    /// <summary>Shows the form again with what ModelState already says; answers 400.</summary>
    protected IActionResult Again()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status400BadRequest;
        return page;
    }

    /// <summary>
    /// Puts what a field sent on disk, for the write that follows; null when nothing was sent, or when it was not taken and the
    /// field says why. Asked only for a record that the seat sees: nobody fills the disk through an address that is not theirs.
    /// </summary>
    protected async Task<Attachment?> StoreAsync(IFormFile? upload, string field, CancellationToken ct)
    {
        if (upload is null)
        {
            return null;
        }

        if (
            (await HttpContext.RequestServices.GetRequiredService<FileStore>().StoreAsync(upload, ct)).TryGet(
                out var stored,
                out var refusal
            )
        )
        {
            return stored;
        }

        NotTaken(refusal, field);
        return null;
    }

    /// <summary>
    /// The file of a field, for a form that may be shown again before it acts: the one just sent, or else the one that the form carries
    /// sealed from an earlier look. A seal that opens nothing is said at the field and leaves the form, so that nobody sends a record
    /// without a file that he believes to be in it.
    /// </summary>
    protected async Task<KeptUpload?> KeepAsync(string? kept, IFormFile? upload, string field, CancellationToken ct)
    {
        var seal = HttpContext.RequestServices.GetRequiredService<UploadSeal>();
        if (await StoreAsync(upload, field, ct) is { } stored)
        {
            return new(seal.Seal(stored, Seat.SeatId), stored);
        }

        if (string.IsNullOrEmpty(kept))
        {
            return null;
        }

        if (seal.Open(kept, Seat.SeatId).TryGet(out var file, out var refusal))
        {
            return new(kept, file);
        }

        NotTaken(refusal, field);
        return null;
    }

    /// <summary>The files of a field that takes several, as for one; more than it may have are not taken, those kept before stay.</summary>
    protected async Task<IReadOnlyList<KeptUpload>> KeepAsync(
        IReadOnlyList<string> kept,
        IReadOnlyList<IFormFile> uploads,
        int most,
        string field,
        CancellationToken ct
    )
    {
        var files = new List<KeptUpload>();
        foreach (var seal in kept.Take(most))
        {
            if (await KeepAsync(seal, upload: null, field, ct) is { } still)
            {
                files.Add(still);
            }
        }

        if (files.Count + uploads.Count > most)
        {
            NotTaken(FileRefusals.TooMany(most), field);
            return files;
        }

        foreach (var upload in uploads)
        {
            if (await KeepAsync(kept: null, upload, field, ct) is { } taken)
            {
                files.Add(taken);
            }
        }

        return files;
    }

    /// <summary>Says at a field why its file was not taken; once, however many files it concerns.</summary>
    private void NotTaken(Refusal refusal, string field)
    {
        HttpContext.RequestServices.GetRequiredService<Instruments>().Refused(refusal.Code);
        if (ModelState[field]?.Errors.Any(error => error.ErrorMessage == refusal.Message) is not true)
        {
            ModelState.AddModelError(field, refusal.Message);
        }
    }

    /// <summary>Says on the next page what was done.</summary>
    protected void Say(string message) => TempData[Message] = message;
}
