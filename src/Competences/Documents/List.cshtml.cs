using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Competences.Documents;

/// <summary>Documents that give powers and what became of them.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ListModel(LawDocuments documents) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    public DateOnly Day => RegisterDays.Of(Asked, Clock.Today);

    public bool Keeps => May(CompetencePermissions.Keep) && CompetenceSeats.Keeps(Seat);

    public IReadOnlyList<LegalDocument> Rows =>
        [
            .. documents
                .Of(Seat.ProvinceCode)
                .All.OrderBy(document => document.LapsesOn is null)
                .ThenBy(document => document.LapsesOn)
                .ThenBy(document => document.Number, StringComparer.Ordinal),
        ];

    public void OnGet() { }
}
