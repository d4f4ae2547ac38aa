using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Many;

/// <summary>Everything overdue that the seat leads, urged or asked to explain in one press.</summary>
[Permit(DifficultyPermissions.Direct)]
internal sealed class ManyModel(IDbContextFactory<Db> contexts, DifficultySettlement settlement, ActOnDifficulty act) : OfficePage
{
    private const int Most = 100;

    [BindProperty]
    public ManyForm Input { get; set; } = new();

    public IReadOnlyList<DifficultyRow> Rows { get; private set; } = [];

    /// <summary>What was not done, and why.</summary>
    public IReadOnlyList<(string Code, string Why)> Refusals { get; private set; } = [];

    public bool IsChosen(string code) => !Request.HasFormContentType || Input.Codes.Contains(code);

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Input.DueOn = OfficeClock.DayOf(settlement.LawFor(Seat.ScopePath, Clock.Now).ExplainBy());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var codes = Rows.Select(row => row.Code).Where(Input.Codes.Contains).ToList();
        if (!ModelState.IsValid || Input.Act is not (DifficultyAct.Urge or DifficultyAct.Demand))
        {
            return Again();
        }

        if (codes.Count == 0)
        {
            return Refused(DifficultyRefusals.NoneChosen);
        }

        var content = Input.Content?.Trim() ?? string.Empty;
        var (done, refusals) = (0, new List<(string, string)>());
        foreach (var code in codes)
        {
            // One key each: a resent form does nothing twice and still finishes the rest.
            var deed = DeedNow(content.Length == 0 ? null : content) with { SubmissionKey = $"{SubmissionKey}:{code}" };
            var told = await act.RunAsync(code, Input.Act, new ActInput { Content = content, DueOn = Input.DueOn }, Seat, deed, ct);
            done += told.IsRefused ? 0 : 1;
            if (told.IsRefused)
            {
                refusals.Add((code, told.Refusal.Message));
            }
        }

        if (refusals.Count > 0)
        {
            Refusals = refusals;
            return Page();
        }

        Say($"{DifficultyActs.Forms.Of(Input.Act).Button}: đã ghi {done} vướng mắc.");
        return Redirect("/vuong-mac?nhom=qua-han");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var (province, now) = (Seat.ProvinceCode, Clock.Now);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province);
        Rows = await DifficultyLists
            .InOrder(DifficultyLists.Late(rows, Seat, now), DifficultyLists.Overdue)
            .Take(Most)
            .Select(DifficultyRow.From)
            .ToListAsync(ct);
    }

    internal sealed class ManyForm
    {
        public DifficultyAct Act { get; set; }

        public List<string> Codes { get; set; } = [];

        [StringLength(Difficulty.AskedLength, ErrorMessage = "Nội dung dài quá 1.000 ký tự. Viết gọn lại.")]
        public string? Content { get; set; }

        public DateOnly? DueOn { get; set; }
    }
}
