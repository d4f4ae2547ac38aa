using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Staffing.Vacancies;

/// <summary>Who sees to it, until when and how that a vacant leadership post is filled. It lasts while the post is vacant.</summary>
internal sealed class LeadVacancy
{
    public const int OwnerLength = 150;
    public const int NoteLength = 500;

    public required VacancyId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string OwnerPath { get; init; }

    public required string UnitPath { get; init; }

    public required string PositionCode { get; init; }

    /// <summary>The seat that has to fill it; null where it was written before seats were picked.</summary>
    public Guid? ResponsibleSeatId { get; private set; }

    /// <summary>Who it was, by name and title.</summary>
    public string Responsible { get; private set; } = string.Empty;

    public DateOnly DueOn { get; private set; }

    public string? Note { get; private set; }

    public DateOnly SetOn { get; private set; }

    public string SetBy { get; private set; } = string.Empty;

    public int Version { get; private set; }

    public Result Set(Seat? responsible, DateOnly? due, string? note, string by, DateOnly today)
    {
        if (responsible is null)
        {
            return StaffingRefusals.ResponsibleMissing;
        }

        if (due is not { } day || day < today || day > today.AddYears(2))
        {
            return StaffingRefusals.VacancyDueWrong(today);
        }

        if (note?.Trim().Length > NoteLength)
        {
            return StaffingRefusals.VacancyNoteLong;
        }

        (ResponsibleSeatId, Responsible) = (responsible.SeatId.Value, CleanText.CutTo(responsible.Signature, OwnerLength));
        (DueOn, Note) = (day, string.IsNullOrWhiteSpace(note) ? null : note.Trim());
        (SetOn, SetBy) = (today, by);
        Version++;
        return Result.Done;
    }
}
