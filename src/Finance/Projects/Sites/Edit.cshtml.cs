using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>The facts of a site as the form sends them.</summary>
internal sealed class SiteForm
{
    public string? Households { get; set; }

    public string? Area { get; set; }

    public string? Money { get; set; }

    public bool IsFarmLand { get; set; } = true;

    public string? AuthorityNumber { get; set; }

    public DateOnly? AuthorityUntil { get; set; }

    public SiteInput Read() =>
        new(
            (int)Math.Min(Whole(Households), int.MaxValue),
            Whole(Area),
            Whole(Money),
            IsFarmLand,
            AuthorityNumber?.Trim() ?? string.Empty,
            AuthorityUntil
        );

    // What is no number is none, and the field says what it wants.
    private static long Whole(string? typed) => Amounts.Read(typed).TryGet(out var number, out _) ? number : 0;
}

/// <summary>An officer of the owner writes how many households, how much land and money, and until when there is power to decide.</summary>
[Permit(FinancePermissions.View)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, KeepSite keep) : OfficePage
{
    [BindProperty]
    public SiteForm Input { get; set; } = new();

    public Project Project { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await LoadAsync(code, ct) is not { } view)
        {
            return NotFound();
        }

        if (view.Site is { } site)
        {
            (Input.Households, Input.Area) = ($"{site.Households}", VietnameseFormat.Number(site.Area));
            (Input.Money, Input.IsFarmLand) = (VietnameseFormat.Number(site.Money), site.IsFarmLand);
            (Input.AuthorityNumber, Input.AuthorityUntil) = (site.AuthorityNumber, site.AuthorityUntil);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (await LoadAsync(code, ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await keep.WriteAsync(Project.Code, Input.Read(), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã lưu hồ sơ giải phóng mặt bằng.");
        return Redirect($"/ngan-sach/du-an/{done.Value}/giai-phong");
    }

    private async Task<SiteView?> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var view = await SiteReads.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat, ct);
        if (view is not null)
        {
            (Project, Impossible) = (view.Project, SiteCompetence.AgainstKeeping(view.Project, Seat)?.Message);
        }

        return view;
    }
}
