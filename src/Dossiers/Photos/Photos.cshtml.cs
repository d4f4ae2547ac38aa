using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Photos;

/// <summary>On the telephone that scanned the clerk's QR: takes pictures of one paper and sends them, without an account.</summary>
[AllowAnonymous]
[EnableRateLimiting(DossiersModule.TokenLimit)]
internal sealed class PhotosModel(TakePhotos photos) : OfficePage
{
    /// <summary>Cameras give one picture at a time: so many lines.</summary>
    public const int Lines = 6;

    [BindProperty]
    public List<IFormFile> Pictures { get; set; } = [];

    public PhotoTicket? Ticket { get; private set; }

    /// <summary>Name of the paper.</summary>
    public string Paper { get; private set; } = string.Empty;

    public bool Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct) =>
        await LoadAsync(token, ct) is { } refusal ? Refused(refusal) : Page();

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        if (await LoadAsync(token, ct) is { } refusal)
        {
            return Refused(refusal);
        }

        if (Pictures.Count > TakePhotos.MostPhotos)
        {
            return Refused(FileRefusals.TooMany(TakePhotos.MostPhotos));
        }

        var stored = new List<Attachment>();
        foreach (var picture in Pictures)
        {
            if (await StoreAsync(picture, nameof(Pictures), ct) is { } one)
            {
                stored.Add(one);
            }
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await photos.SendAsync(token, stored, new Deed(Actor.Citizen, Clock.Now, SubmissionKey: SubmissionKey), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Sent = true;
        return Page();
    }

    private async Task<Refusal?> LoadAsync(string token, CancellationToken ct)
    {
        if (!(await photos.OpenAsync(token, Clock.Now, ct)).TryGet(out var open, out var refusal))
        {
            return refusal;
        }

        (Ticket, Paper) = (open.Ticket, open.Paper.Name);
        return null;
    }
}
