using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Follow;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Published;

/// <summary>One answer, and its photo where the leader let it be published.</summary>
[AllowAnonymous]
[EnableRateLimiting(PetitionsModule.ReadLimit)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, Units units, ReadFile read) : OfficePage
{
    public CitizenFeedback Row { get; private set; } = null!;

    /// <summary>
    /// It was published and is looked at again: whoever has its address is told so and reads no answer that is no longer given.
    /// </summary>
    public bool IsReviewed => Row.State != FeedbackState.Published;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPhotoAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct) || IsReviewed || Row is not { PhotoIsPublic: true, PhotoHash: { } hash })
        {
            return NotFound();
        }

        var file = new ReadableFile(hash, $"ảnh {Row.Code}", CitizenFeedback.RecordKind, Row.Id.Value, Row.ProvinceCode, Row.UnitPath);
        if (await read.RunAsync(file, Actor.Citizen, ct) is not { } opened)
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(opened.Content, opened.Type);
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        var key = new FeedbackKey(code, null);
        if (key.Province is not { } province)
        {
            return false;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (wanted, rows) = (key.Cleaned, db.Feedback);
        Row = (
            await rows.AsNoTracking()
                .FirstOrDefaultAsync(
                    row =>
                        row.ProvinceCode == province && row.Code == wanted && row.PublishedAt != null && row.State != FeedbackState.Refused,
                    ct
                )
        )!;
        return Row is not null;
    }
}
