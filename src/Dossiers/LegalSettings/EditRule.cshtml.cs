using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Dossiers.LegalSettings;

[Permit(DossierPermissions.Law)]
internal sealed class EditRuleModel(IDbContextFactory<Db> contexts, EditLegalSetting edit) : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty]
    public Form Input { get; set; } = new();

    public LegalSetting Setting { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Choices => [.. Setting.Choices.Select(choice => new SelectListItem(choice, choice))];

    public IEnumerable<SelectListItem> Certainties =>
        Enum.GetValues<Certainty>().Select(certainty => new SelectListItem(CertaintyMarks.Vietnamese(certainty), certainty.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = new Form
        {
            Version = Setting.Version,
            Value = Setting.Value,
            Source = Setting.Source,
            Article = Setting.Article,
            Certainty = Setting.Certainty,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var changed = await edit.RunAsync(
            new LegalSettingChange(new LegalSettingId(id), Input.Version, Input.Value, Input.Source, Input.Article, Input.Certainty),
            DeedNow(Input.Reason?.Trim()),
            ct
        );
        if (changed.IsRefused)
        {
            return Refused(changed.Refusal);
        }

        Say($"Đã sửa “{Setting.Name}”. Áp dụng ngay cho các lần tính hạn sau.");
        return Redirect("/quy-dinh");
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var settingId = new LegalSettingId(id);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Set<LegalSetting>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == settingId, ct) is not { } setting)
        {
            return false;
        }

        Setting = setting;
        History = await db.HistoryOfAsync(Seat.ProvinceCode, id, HistoryLimit, ct);
        return true;
    }

    internal sealed class Form
    {
        public int Version { get; set; }

        public string? Value { get; set; }

        public string? Source { get; set; }

        public string? Article { get; set; }

        public Certainty Certainty { get; set; }

        public string? Reason { get; set; }
    }
}
