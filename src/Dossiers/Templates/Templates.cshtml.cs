using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Templates;

/// <summary>For those who write the same request or refusal every day: the words of their unit.</summary>
[Permit(DossierPermissions.Draft)]
internal sealed class TemplatesModel(IDbContextFactory<Db> contexts, KeepTemplate keep) : OfficePage
{
    [BindProperty]
    public TemplateForm Input { get; set; } = new();

    public IReadOnlyList<ReplyTemplate> Templates { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Acts { get; } =
    [
        .. DossierActs
            .Forms.All.Where(form => form.Content is not null)
            .Select(form => new SelectListItem($"{form.Button}: {form.Content!.ToLowerInvariant()}", form.Slug)),
    ];

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var added = await keep.AddAsync(Input, Seat, DeedNow(), ct);
            if (!added.IsRefused)
            {
                Say($"Đã thêm mẫu “{Input.Name}”.");
                return Redirect("/ho-so/mau-noi-dung");
            }

            await LoadAsync(ct);
            return Refused(added.Refusal);
        }

        await LoadAsync(ct);
        return Again();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct)
    {
        var ended = await keep.EndAsync(id, Seat, DeedNow(), ct);
        if (ended.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(ended.Refusal);
        }

        Say("Đã bỏ mẫu.");
        return Redirect("/ho-so/mau-noi-dung");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Templates = await db.TemplatesOfAsync(Seat, ct);
    }
}
