using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Guide;

[Permit(DifficultyPermissions.Guidance)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, ReviewGuidance review, DifficultySettlement settlement) : OfficePage
{
    [BindProperty]
    public ReviewForm Input { get; set; } = new();

    public Guidance Guidance { get; private set; } = null!;

    public string DifficultyCode { get; private set; } = string.Empty;

    public bool MayReview => review.May(Guidance, Seat);

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        var reason = Input.Reason?.Trim() ?? string.Empty;
        var done = await review.RunAsync(code, Input.StillTrue, reason, Seat, DeedNow(reason.Length == 0 ? null : reason), ct);
        if (done.IsRefused)
        {
            return await LoadAsync(code, ct) ? Refused(done.Refusal) : NotFound();
        }

        Say(Input.StillTrue == true ? "Đã ghi: hướng dẫn còn đúng." : "Đã ghi thôi áp dụng; các đơn vị liên quan được báo.");
        return Redirect($"/huong-dan/{code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        var province = Seat.ProvinceCode;
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await db.Guidance.AsNoTracking().FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == province, ct)
            is not { } guidance
        )
        {
            return false;
        }

        Guidance = guidance;
        DifficultyCode = (await DifficultySettlement.CodeOfAsync(db, guidance.DifficultyId, province, ct))!;
        return true;
    }
}

/// <summary>Still true, or not and why.</summary>
internal sealed class ReviewForm
{
    public bool? StillTrue { get; set; }

    public string? Reason { get; set; }
}
