using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Authorise;
using ThongSuot.Competences.Cliff;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences;

internal static class CompetenceTables
{
    extension(Db db)
    {
        public DbSet<CompetenceRow> CompetenceRows => db.Set<CompetenceRow>();

        public DbSet<RegisterMark> RegisterMarks => db.Set<RegisterMark>();

        public DbSet<KeptDocument> KeptDocuments => db.Set<KeptDocument>();

        public DbSet<CliffPlan> CliffPlans => db.Set<CliffPlan>();

        public DbSet<Authorisation> Authorisations => db.Set<Authorisation>();
    }

    public static void Map(ModelBuilder model)
    {
        MapRows(model);
        MapMarks(model);
        MapDocuments(model);
        MapPlans(model);
        MapAuthorisations(model);
    }

    private static void MapAuthorisations(ModelBuilder model)
    {
        model.Entity<Authorisation>(row =>
        {
            row.ToTable("competences_authorisations");
            row.ByProvince();
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Code).HasMaxLength(CompetenceRow.SubjectLength);
            row.Property(one => one.State).HasMaxLength(CompetenceRow.SubjectLength).HasConversion<string>();
            row.Property(one => one.Number).HasMaxLength(Authorisation.NumberLength);
            row.Property(one => one.Conditions).HasMaxLength(Authorisation.ConditionsLength);
            row.Property(one => one.RevokedWhy).HasMaxLength(Authorisation.ConditionsLength);
            row.Property(one => one.PreparedBy).HasMaxLength(CompetenceRow.TextLength);
            row.Property(one => one.SignerName).HasMaxLength(CompetenceRow.TextLength);
            row.Property(one => one.SignerTitle).HasMaxLength(CompetenceRow.TextLength);
            row.Property(one => one.Version).IsConcurrencyToken();
            row.Ignore(one => one.Signer);
            row.HasIndex(one => one.Code).IsUnique();
            row.HasIndex(one => one.UnitPath);
            row.HasMany(one => one.Parts).WithOne().HasForeignKey(part => part.AuthorisationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AuthorisationPart>(part =>
        {
            part.ToTable("competences_authorisation_parts");
            part.ByProvince();
            part.HasKey(one => new
            {
                one.AuthorisationId,
                one.Subject,
                one.SeatId,
            });
            part.Property(one => one.Subject).HasMaxLength(CompetenceRow.SubjectLength);
            part.Property(one => one.Name).HasMaxLength(CompetenceRow.NameLength);
            part.Property(one => one.Field).HasMaxLength(CompetenceRow.TextLength);
            part.Property(one => one.Holder).HasMaxLength(CompetenceRow.TextLength);
        });
    }

    // Two thousand procedures in 148 communes with three years of changes: close to a million rows a province.
    private static void MapRows(ModelBuilder model) =>
        model.Entity<CompetenceRow>(row =>
        {
            row.ToTable("competences_rows");
            row.ByProvince();
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Subject).HasMaxLength(CompetenceRow.SubjectLength);
            row.Property(one => one.Name).HasMaxLength(CompetenceRow.NameLength);
            foreach (
                var text in new[]
                {
                    nameof(CompetenceRow.Field),
                    nameof(CompetenceRow.Body),
                    nameof(CompetenceRow.Title),
                    nameof(CompetenceRow.BasisKind),
                    nameof(CompetenceRow.Document),
                    nameof(CompetenceRow.Article),
                    nameof(CompetenceRow.Previous),
                    nameof(CompetenceRow.SignForm),
                    nameof(CompetenceRow.Territory),
                    nameof(CompetenceRow.Conditions),
                    nameof(CompetenceRow.Source),
                    nameof(CompetenceRow.Note),
                    nameof(CompetenceRow.WithdrawnWhy),
                }
            )
            {
                row.Property<string>(text).HasMaxLength(CompetenceRow.TextLength);
            }

            row.Property(one => one.Supersedes).HasMaxLength(CompetenceRow.SubjectLength);
            row.Property(one => one.SearchText).HasMaxLength(CompetenceRow.SearchLength).UsePropertyAccessMode(PropertyAccessMode.Property);
            row.Ignore(one => one.IsDoubtful);
            row.Ignore(one => one.IsKnown);
            row.Ignore(one => one.Holder);
            // The one question: a task, then the unit and those above it.
            row.HasIndex(one => new { one.Subject, one.UnitPath });
            // The province's own tasks by name, and the rows of one commune.
            row.HasIndex(one => one.UnitPath);
            // Whom authorisations name: few among many.
            row.HasIndex(one => one.SeatId).HasFilter("seat_id IS NOT NULL");
            row.HasIndex(one => one.AuthorisationId).HasFilter("authorisation_id IS NOT NULL");
            // What ends in the next weeks.
            row.HasIndex(one => one.ValidTo);
        });

    private static void MapMarks(ModelBuilder model) =>
        model.Entity<RegisterMark>(mark =>
        {
            // One row a province: nothing to keep apart.
            mark.ToTable("competences_marks");
            mark.HasKey(one => one.ProvinceCode);
            mark.Property(one => one.ProvinceCode).ValueGeneratedNever();
        });

    private static void MapDocuments(ModelBuilder model) =>
        model.Entity<KeptDocument>(document =>
        {
            document.ToTable("competences_documents");
            document.ByProvince();
            document.Property(one => one.Id).ValueGeneratedNever();
            document.HasIndex(one => one.Number).IsUnique();
            document.Property(one => one.Number).HasMaxLength(KeptDocument.NumberLength);
            document.Property(one => one.Title).HasMaxLength(KeptDocument.TextLength);
            document.Property(one => one.Field).HasMaxLength(KeptDocument.TextLength);
            document.Property(one => one.EndClause).HasMaxLength(KeptDocument.TextLength);
            document.Property(one => one.ReplacedBy).HasMaxLength(KeptDocument.TextLength);
            document.Property(one => one.By).HasMaxLength(KeptDocument.TextLength);
        });

    private static void MapPlans(ModelBuilder model) =>
        model.Entity<CliffPlan>(plan =>
        {
            plan.ToTable("competences_plans");
            plan.ByProvince();
            plan.Property(one => one.Id).ValueGeneratedNever();
            plan.Property(one => one.Subject).HasMaxLength(CompetenceRow.SubjectLength);
            plan.Property(one => one.Content).HasMaxLength(CliffPlan.ContentLength);
            plan.Property(one => one.By).HasMaxLength(CompetenceRow.TextLength);
            plan.HasIndex(one => new { one.Subject, one.FallsOn }).IsUnique();
        });
}
