using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Communes;

/// <summary>For a citizen who looks for the place that answers; next, its page.</summary>
[AllowAnonymous]
internal sealed class FindModel(PlaceIndex places) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    public IReadOnlyList<PlaceMatch> Found { get; private set; } = [];

    public void OnGet() =>
        Found = [.. places.Search(Text).Where(one => one.Unit.Kind == UnitKind.Commune).DistinctBy(one => one.Unit.Code)];
}
