using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Templates;

/// <summary>Adds a template for the seat's organisation, or takes one away from it.</summary>
internal sealed class KeepTemplate(WriteGate gate, DossierCompetence competence, Catalogue catalogue)
{
    public Task<Result<Guid>> AddAsync(TemplateForm form, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<Guid>(deed, (write, _) => Task.FromResult(Add(write, form, seat)), ct);

    public Task<Result> EndAsync(Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var unit = seat.SpeaksFor;
                if (
                    await write.Db.Set<ReplyTemplate>().FirstOrDefaultAsync(row => row.Id == id && row.UnitPath == unit, token)
                    is not { EndedAt: null } template
                )
                {
                    return DossierRefusals.TemplateGone;
                }

                if (!competence.MayEnd(template, seat))
                {
                    return DossierRefusals.TemplateOfAnother(template.By);
                }

                template.EndedAt = write.Deed.At;
                Record(write, template, "template-ended", $"Bỏ mẫu nội dung “{template.Name}”", seat);
                return Result.Done;
            },
            ct
        );

    private Result<Guid> Add(Write write, TemplateForm form, Seat seat)
    {
        if (form.Act is not { } slug || DossierActs.Forms.BySlug(slug) is not { Content: not null } act)
        {
            return DossierRefusals.TemplateActMissing;
        }

        if (string.IsNullOrWhiteSpace(form.Name) || string.IsNullOrWhiteSpace(form.Text))
        {
            return DossierRefusals.TemplateEmpty;
        }

        var procedure = string.IsNullOrWhiteSpace(form.Procedure) ? null : form.Procedure.Trim();
        if (procedure is not null && catalogue.Current(procedure, OfficeClock.DayOf(write.Deed.At)) is null)
        {
            return DossierRefusals.TemplateProcedure;
        }

        var template = new ReplyTemplate
        {
            Id = Guid.CreateVersion7(),
            UnitPath = seat.SpeaksFor,
            Act = act.Act,
            ProcedureCode = procedure,
            Name = form.Name.Trim(),
            Text = form.Text.Trim(),
            By = seat.Signature,
            At = write.Deed.At,
        };
        write.Db.Add(template);
        Record(write, template, "template-added", $"Thêm mẫu nội dung “{template.Name}”", seat);
        return template.Id;
    }

    private static void Record(Write write, ReplyTemplate template, string act, string text, Seat seat) =>
        write.Record($"dossier.{act}", "dossier-template", template.Id, seat.ProvinceCode, template.UnitPath, text);
}
