using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.People;

/// <summary>Changes what is known of a person; the deed names the fields, not their content.</summary>
internal sealed class EditPerson(WriteGate gate)
{
    public Task<Result> RunAsync(string code, PersonForm form, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (
                    await StaffQueries.PersonAsync(write.Db, code, seat.Scope, token) is not { } person
                    || !seat.Scope.Covers(person.OwnerPath)
                )
                {
                    return StaffingRefusals.NotFound;
                }

                if (person.Version != form.Version)
                {
                    return WriteRefusals.ChangedMeanwhile;
                }

                var catalogue = await StaffCatalogue.LoadAsync(write.Db, token);
                if (Check(form, catalogue) is { } refusal)
                {
                    return refusal;
                }

                var before = person.Facts;
                var second =
                    string.IsNullOrEmpty(form.SecondSpeciality) || form.SecondSpeciality == form.MainSpeciality
                        ? null
                        : form.SecondSpeciality;
                var after = before with
                {
                    Name = form.Name!.Trim(),
                    Degree = form.Degree!.Value,
                    MainSpeciality = form.MainSpeciality!,
                    MainLevel = form.MainLevel,
                    SecondSpeciality = second,
                    SecondLevel = second is null ? null : before.SecondLevel ?? SkillLevel.Able,
                    PregnantUntil = form.PregnantUntil,
                    SmallChildUntil = form.SmallChildUntil,
                    DisciplineUntil = form.DisciplineUntil,
                    Duties = string.IsNullOrWhiteSpace(form.Duties) ? null : form.Duties.Trim(),
                };
                var changed = person.Change(after);
                if (changed.IsRefused)
                {
                    return changed;
                }

                write.Record(
                    "staffing.person-changed",
                    StaffQueries.PersonKind,
                    person.Id.Value,
                    person.ProvinceCode,
                    person.OwnerPath,
                    $"Sửa {string.Join(", ", Changed(before, after).DefaultIfEmpty("(không đổi)"))}"
                );
                return Result.Done;
            },
            ct
        );

    private static Refusal? Check(PersonForm form, StaffCatalogue catalogue)
    {
        if (string.IsNullOrWhiteSpace(form.Name) || form.Name.Trim().Length > StaffPerson.NameLength)
        {
            return StaffingRefusals.NameMissing;
        }

        if (form.Degree is null)
        {
            return StaffingRefusals.DegreeUnknown;
        }

        if (catalogue.Speciality(form.MainSpeciality) is null)
        {
            return StaffingRefusals.UnknownSpeciality with { Field = "MainSpeciality" };
        }

        return !string.IsNullOrEmpty(form.SecondSpeciality) && catalogue.Speciality(form.SecondSpeciality) is null
            ? StaffingRefusals.UnknownSpeciality with
            {
                Field = "SecondSpeciality",
            }
            : null;
    }

    private static IEnumerable<string> Changed(PersonFacts before, PersonFacts after)
    {
        (string Name, bool Same)[] fields =
        [
            ("họ tên", before.Name == after.Name),
            ("trình độ", before.Degree == after.Degree),
            (
                "chuyên môn",
                before.MainSpeciality == after.MainSpeciality
                    && before.MainLevel == after.MainLevel
                    && before.SecondSpeciality == after.SecondSpeciality
            ),
            (
                "lý do chưa được điều động",
                (before.PregnantUntil, before.SmallChildUntil, before.DisciplineUntil)
                    == (after.PregnantUntil, after.SmallChildUntil, after.DisciplineUntil)
            ),
            ("kiêm nhiệm", before.Duties == after.Duties),
        ];
        return fields.Where(field => !field.Same).Select(field => field.Name);
    }
}
