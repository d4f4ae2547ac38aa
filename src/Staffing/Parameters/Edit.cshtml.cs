using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Parameters;

/// <summary>Another weight of a speciality, or another rule of load from a day on.</summary>
[Permit(StaffingPermissions.Manage)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, EditRule edit) : OfficePage
{
    [BindProperty]
    public RuleForm Input { get; set; } = new();

    public Speciality Speciality { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (rules, today) = (db.LoadRules, Clock.Today);
        var rule = await rules
            .AsNoTracking()
            .Where(row => row.SpecialityCode == code && row.ValidFrom <= today)
            .OrderByDescending(row => row.ValidFrom)
            .FirstOrDefaultAsync(ct);
        Input = new RuleForm
        {
            Weight = Speciality.Weight,
            Version = Speciality.Version,
            ValidFrom = today.AddDays(1),
            BasePeople = Text(rule?.BasePeople),
            Hours = Text(rule?.Hours),
            Share = rule?.Share,
            Fields = rule?.Fields,
        };
        return Page();
    }

    private static string? Text(decimal? number) => number is { } value ? Platform.Text.VietnameseFormat.Number(value, 2) : null;

    public Task<IActionResult> OnPostWeightAsync(string code, CancellationToken ct) => SaveAsync(code, true, ct);

    public Task<IActionResult> OnPostRuleAsync(string code, CancellationToken ct) => SaveAsync(code, false, ct);

    private async Task<IActionResult> SaveAsync(string code, bool weight, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = weight
            ? await edit.WeighAsync(code, Input, Seat, DeedNow(), ct)
            : await edit.RuleAsync(code, Input, Seat, Clock.Today, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(weight ? "Đã đổi trọng số. Phương án lập từ bây giờ dùng mức mới." : "Đã ghi định mức mới.");
        return Redirect("/nhan-su/dinh-muc");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var specialities = db.Specialities;
        Speciality = (await specialities.AsNoTracking().FirstOrDefaultAsync(row => row.Code == code, ct))!;
        return Speciality is not null;
    }
}
