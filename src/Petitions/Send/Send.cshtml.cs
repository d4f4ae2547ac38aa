using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Flood;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Send;

/// <summary>A citizen sends feedback without an account and without script; the province first, so that the page stays small.</summary>
[AllowAnonymous]
[EnableRateLimiting(PetitionsModule.SendLimit)]
internal sealed class SendModel(IDbContextFactory<Db> contexts, SendFeedback send, FloodGuard flood, Units units) : OfficePage
{
    private const long LargestPhoto = 5 * 1024 * 1024;

    [BindProperty]
    public SendForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "tinh")]
    public string? Province { get; set; }

    /// <summary>Code of a commune, as its own page links here.</summary>
    [BindProperty(SupportsGet = true, Name = "xa")]
    public string? Commune { get; set; }

    /// <summary>What was given, once.</summary>
    public FeedbackReceipt? Receipt { get; private set; }

    public IReadOnlyList<Unit> Provinces => units.Provinces;

    public IReadOnlyList<Unit> Communes => Province is { Length: > 0 } code ? units.CommunesOf(code) : [];

    public void OnGet()
    {
        if (units.Commune(Commune ?? string.Empty) is { } commune)
        {
            (Province, Input.Place) = (commune.ProvinceCode, commune.Path);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Province ??= units.ByPath(Input.Place ?? string.Empty)?.ProvinceCode;
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var sent = Input.Read(null);
        if (send.Against(sent) is { } wrong)
        {
            return Refused(wrong);
        }

        var address = HttpContext.Connection.RemoteIpAddress;
        if (await IsFullAsync(sent.Place, address, ct))
        {
            return Refused(FeedbackRefusals.TooMany);
        }

        var photo = Input.Photo is null ? null : await PhotoAsync(Input.Photo, ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await send.RunAsync(
            sent with
            {
                Photo = photo,
            },
            address,
            new Deed(Actor.Citizen, Clock.Now, SubmissionKey: SubmissionKey),
            ct
        );
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Receipt = done.Value;
        return Page();
    }

    /// <summary>Before a file goes to the disk: who may send no more fills none.</summary>
    private async Task<bool> IsFullAsync(string place, System.Net.IPAddress? address, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var province = new UnitPath(place).ProvinceCode;
        return await flood.IsFullAsync(db, province, await flood.MarksAsync(province, address, ct), Clock.Now, Clock.Today, ct);
    }

    /// <summary>Only the picture is kept: where and with what it was taken is cut out before it reaches the disk.</summary>
    private async Task<Attachment?> PhotoAsync(IFormFile upload, CancellationToken ct)
    {
        using var content = new MemoryStream();
        if (upload.Length <= LargestPhoto)
        {
            await upload.CopyToAsync(content, ct);
        }

        if (PhotoMetadata.Strip(content.ToArray()) is not { } plain)
        {
            ModelState.AddModelError("Input.Photo", FeedbackRefusals.PhotoLarge.Message);
            return null;
        }

        using var picture = new MemoryStream(plain);
        return await StoreAsync(new FormFile(picture, 0, plain.Length, "Photo", upload.FileName), "Input.Photo", ct);
    }
}
