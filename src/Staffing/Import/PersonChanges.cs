using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Staffing.Import;

/// <summary>What a list would change of somebody who is known, field by field.</summary>
internal static class PersonChanges
{
    public static IReadOnlyList<FieldChange> Of(PersonFacts old, PersonFacts now, ImportKnown known)
    {
        var catalogue = known.Catalogue;
        (ImportColumn Column, string Old, string New)[] fields =
        [
            (StaffColumns.Name, old.Name, now.Name),
            (StaffColumns.Born, Day(old.BornOn), Day(now.BornOn)),
            (StaffColumns.Sex, StaffingLabels.Of(old.Sex), StaffingLabels.Of(now.Sex)),
            (StaffColumns.Degree, StaffingLabels.Of(old.Degree), StaffingLabels.Of(now.Degree)),
            (StaffColumns.Unit, known.NameOf(old.OwnerPath), known.NameOf(now.OwnerPath)),
            (StaffColumns.Office, known.NameOf(old.UnitPath), known.NameOf(now.UnitPath)),
            (StaffColumns.Position, catalogue.NameOfPosition(old.PositionCode), catalogue.NameOfPosition(now.PositionCode)),
            (StaffColumns.Since, Day(old.PostSince), Day(now.PostSince)),
            (StaffColumns.Main, catalogue.NameOfSpeciality(old.MainSpeciality), catalogue.NameOfSpeciality(now.MainSpeciality)),
            (StaffColumns.Level, StaffingLabels.Of(old.MainLevel), StaffingLabels.Of(now.MainLevel)),
            (StaffColumns.Second, catalogue.NameOfSpeciality(old.SecondSpeciality), catalogue.NameOfSpeciality(now.SecondSpeciality)),
            (StaffColumns.Home, known.NameOf(old.HomePath), known.NameOf(now.HomePath)),
            (StaffColumns.Pregnant, Day(old.PregnantUntil), Day(now.PregnantUntil)),
            (StaffColumns.Child, Day(old.SmallChildUntil), Day(now.SmallChildUntil)),
            (StaffColumns.Discipline, Day(old.DisciplineUntil), Day(now.DisciplineUntil)),
            (StaffColumns.Duties, old.Duties ?? string.Empty, now.Duties ?? string.Empty),
        ];
        return
        [
            .. fields
                .Where(field => field.Old != field.New)
                .Select(field => new FieldChange(field.Column.Head, Shown(field.Column, field.Old), Shown(field.Column, field.New))),
        ];
    }

    // Names are personal data, and a preview lies open on a screen.
    private static string Shown(ImportColumn column, string text) => column == StaffColumns.Name ? Masking.Name(text) : text;

    private static string Day(DateOnly? day) => day is { } known ? VietnameseFormat.Date(known) : string.Empty;
}
