using System.ComponentModel.DataAnnotations;
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

    public int Users { get; private set; }

    public bool IsUsed { get; private set; }

    public bool MayDo(GuidanceAct act) => review.May(act, Guidance, Seat);

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return await LoadAsync(code, ct) ? Again() : NotFound();
        }

        var reason = Input.Reason?.Trim() ?? string.Empty;
        var other = Input.Other?.Trim().ToUpperInvariant() ?? string.Empty;
        var done = await review.RunAsync(code, Input.Act, reason, other, Seat, DeedNow(reason.Length == 0 ? null : reason), ct);
        if (done.IsRefused)
        {
            return await LoadAsync(code, ct) ? Refused(done.Refusal) : NotFound();
        }

        Say(
            Input.Act switch
            {
                GuidanceAct.StillTrue => "Đã ghi: hướng dẫn còn đúng.",
                GuidanceAct.Use => "Đã ghi đơn vị áp dụng; có thay đổi sẽ được báo.",
                GuidanceAct.Doubt => "Đã ghi phản ánh; cơ quan trả lời được báo, nơi nào hiện hướng dẫn cũng thấy.",
                _ => "Đã ghi; các đơn vị đang dùng hướng dẫn được báo.",
            }
        );
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
        var uses = db.GuidanceUses.Where(row => row.ProvinceCode == province && row.GuidanceId == guidance.Id);
        Users = await uses.CountAsync(ct);
        IsUsed = await uses.AnyAsync(row => row.UnitPath == Seat.SpeaksFor, ct);
        DifficultyCode = (await DifficultySettlement.CodeOfAsync(db, guidance.DifficultyId, province, ct))!;
        return true;
    }
}

/// <summary>What is said of guidance, and why.</summary>
internal sealed class ReviewForm
{
    public GuidanceAct? Act { get; set; }

    [StringLength(Guidance.DoubtLength, ErrorMessage = "Lý do dài quá 1.000 ký tự. Viết gọn lại.")]
    public string? Reason { get; set; }

    public string? Other { get; set; }
}
