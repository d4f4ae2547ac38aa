using Microsoft.AspNetCore.Mvc.Rendering;

namespace ThongSuot.Procedures.Edit;

/// <summary>What the selects of the form of facts offer.</summary>
internal sealed record FactsChoices(
    IReadOnlyList<string> Fields,
    IReadOnlyList<SelectListItem> Systems,
    IReadOnlyList<SelectListItem> Departments,
    IReadOnlyList<SelectListItem> Offices
)
{
    public static IReadOnlyList<SelectListItem> OnlineLevels { get; } =
    [.. Enum.GetValues<OnlineLevel>().Select(level => new SelectListItem(ProcedureLabels.Of(level), level.ToString()))];

    public static IReadOnlyList<FeeBasis> Bases { get; } = Enum.GetValues<FeeBasis>();

    public static IReadOnlyList<ProcedureChannel> Channels { get; } = Enum.GetValues<ProcedureChannel>();

    /// <param name="version">The version edited; null for one that is added.</param>
    public static FactsChoices Of(Catalogue catalogue, ProcedureVersion? version) =>
        new(
            [.. catalogue.Fields.Select(field => field.Name)],
            [.. DecidingSystem.All.Select(system => new SelectListItem(ProcedureLabels.OfSystem(system), system))],
            Owners(OwnerNames.Departments, version is { OwnDepartmentSlug: "" } ? version.DepartmentSlug : string.Empty),
            Owners(OwnerNames.Offices, version is { OwnCommuneOfficeSlug: "" } ? version.CommuneOfficeSlug : string.Empty)
        );

    private static IReadOnlyList<SelectListItem> Owners(IReadOnlyList<string> slugs, string ofField) =>
        [
            new(ofField.Length > 0 ? $"Theo lĩnh vực ({OwnerNames.Of(ofField)})" : "Theo lĩnh vực", string.Empty),
            .. slugs.Select(slug => new SelectListItem(OwnerNames.Of(slug), slug)),
        ];
}

/// <summary>What the form of facts is drawn from, on the page of an edit and of an addition.</summary>
internal sealed record FactsView(FactsForm Input, FactsChoices Choices);
