using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Results;
using ThongSuot.Web;
using ThongSuot.Web.Forms;

namespace ThongSuot.Procedures.Edit;

/// <summary>A page that changes one version of a procedure, from a day on.</summary>
internal abstract class EditPage(Catalogue catalogue) : OfficePage
{
    [PastDate]
    [BindProperty(SupportsGet = true, Name = "ban")]
    public DateOnly? From { get; set; }

    public ProcedureVersion Edited { get; private set; } = null!;

    protected Catalogue Catalogue => catalogue;

    protected async Task<bool> FindAsync(string code, CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        var found = catalogue.Now().VersionFor(code, From, Clock.Today);
        Edited = found!;
        return found?.IsOfferedIn(SeatProvince) == true;
    }

    /// <summary>Says what was saved and goes to the version, or shows the form again with what is wrong.</summary>
    protected IActionResult Saved(string code, string what, Result<DateOnly> changed)
    {
        if (!changed.TryGet(out var from, out var refusal))
        {
            return Refused(refusal);
        }

        Say($"Đã lưu {what} thủ tục {code}, áp dụng từ {from:d/M/yyyy}.");
        return Redirect($"/thu-tuc/{code}?ban={from:yyyy-MM-dd}");
    }
}
