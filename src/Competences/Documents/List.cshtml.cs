using Microsoft.AspNetCore.Mvc;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Competences.Documents;

/// <summary>Documents that give powers and what became of them.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ListModel : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    public DateOnly Day => RegisterDays.Of(Asked, Clock.Today);

    public IReadOnlyList<LegalDocument> Rows { get; } =
    [.. CompetenceBook.Documents.All.OrderBy(document => document.LapsesOn is null).ThenBy(document => document.LapsesOn)];

    public void OnGet() { }
}
