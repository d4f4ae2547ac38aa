using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Receive;

/// <summary>Who in a province may decide a procedure: every commune for a commune's, the owning department for a province's.</summary>
internal static class Owners
{
    /// <summary>To choose one.</summary>
    public static IReadOnlyList<SelectListItem> Items(IEnumerable<Unit> owners) =>
        [new("Chọn nơi giải quyết", string.Empty), .. owners.Select(unit => new SelectListItem(unit.Name, unit.Path))];

    public static IEnumerable<Unit> Of(ProcedureVersion procedure, string provinceCode, Units units)
    {
        if (
            procedure.AtProvince
            && units.ByPath(
                UnitPath.OfOrganisation(provinceCode, procedure.DepartmentSlug.Length > 0 ? procedure.DepartmentSlug : "vp-ubnd")
            )
                is { } department
        )
        {
            yield return department;
        }

        if (procedure.AtCommune)
        {
            foreach (var commune in units.CommunesOf(provinceCode))
            {
                yield return commune;
            }
        }
    }
}
