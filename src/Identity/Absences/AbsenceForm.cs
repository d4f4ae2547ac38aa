using System.ComponentModel.DataAnnotations;

namespace ThongSuot.Identity.Absences;

/// <summary>An absence as typed.</summary>
internal sealed class AbsenceForm
{
    /// <summary>Who is away; a leader chooses, an officer means himself.</summary>
    public Guid? Seat { get; set; }

    public Guid? StandIn { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [StringLength(Absence.ReasonLength, ErrorMessage = "Lý do dài quá 200 ký tự. Viết gọn lại.")]
    public string? Reason { get; set; }
}
