using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Web.History;

namespace ThongSuot.Web.Law;

/// <summary>Edits one setting of a chapter, with its source and its reason; a module's page says which chapter, and who may.</summary>
public abstract class EditLawPage : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty]
    public EditLawForm Input { get; set; } = new();

    public LegalSetting Setting { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public abstract LegalChapter Chapter { get; }

    /// <summary>Fields of procedures that may have a value of their own, by slug; none for what holds for all alike.</summary>
    public virtual IReadOnlyList<SelectListItem> Fields => [];

    /// <summary>Whether a field may be chosen: what holds for one already is edited as it stands.</summary>
    public bool AsksField => Setting.Field.Length == 0 && Fields.Count > 0;

    /// <summary>The value that stands may be mended; else a new one only follows it.</summary>
    public bool MayMend => !Chapter.SettledStands || Setting.IsDoubtful;

    public IReadOnlyList<SelectListItem> Choices => [.. Setting.Choices.Select(choice => new SelectListItem(choice, choice))];

    public IEnumerable<SelectListItem> Certainties =>
        Enum.GetValues<Certainty>().Select(certainty => new SelectListItem(CertaintyMarks.Vietnamese(certainty), certainty.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        Input = new EditLawForm
        {
            Version = Setting.Version,
            Value = LegalValue.Typed(Setting),
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

        var field = AsksField && !string.IsNullOrEmpty(Input.Field) ? Input.Field : null;
        if (field is not null && Fields.All(item => item.Value != field))
        {
            return Refused(LawRefusals.FieldUnknown);
        }

        var change = new LegalSettingChange(
            new LegalSettingId(id),
            Input.Version,
            Input.Value,
            Input.From,
            Input.Source,
            Input.Article,
            Input.Certainty
        )
        {
            Field = field is null ? null : (field, Fields.First(item => item.Value == field).Text),
        };
        var changed = await HttpContext
            .RequestServices.GetRequiredService<EditLegalSetting>()
            .RunAsync(Chapter, change, DeedNow(Input.Reason?.Trim()), ct);
        if (changed.IsRefused)
        {
            return Refused(changed.Refusal);
        }

        Say($"Đã sửa “{Setting.Name}”. {Chapter.Effect}");
        return Redirect(Chapter.Path);
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var (settingId, code) = (new LegalSettingId(id), Chapter.Code);
        await using var db = await HttpContext.RequestServices.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync(ct);
        if (
            await db.Set<LegalSetting>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == settingId && row.Chapter == code, ct)
            is not { } setting
        )
        {
            return false;
        }

        Setting = setting;
        History = await db.HistoryOfAsync(string.Empty, id, HistoryLimit, ct);
        return true;
    }
}

/// <summary>The form as typed.</summary>
public sealed class EditLawForm
{
    public int Version { get; set; }

    public string? Value { get; set; }

    [Forms.PastDate]
    public DateOnly? From { get; set; }

    public string? Source { get; set; }

    public string? Article { get; set; }

    public Certainty Certainty { get; set; }

    public string? Reason { get; set; }

    /// <summary>Slug of the field that gets a value of its own; empty for all.</summary>
    public string? Field { get; set; }
}
