using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Offers;
using ThongSuot.Staffing.Plans;
using ThongSuot.Staffing.Vacancies;

namespace ThongSuot.Staffing;

internal static class StaffingTables
{
    extension(Db db)
    {
        public DbSet<Speciality> Specialities => db.Set<Speciality>();

        public DbSet<LoadRule> LoadRules => db.Set<LoadRule>();

        public DbSet<JobPosition> JobPositions => db.Set<JobPosition>();

        public DbSet<Post> Posts => db.Set<Post>();

        public DbSet<StaffPerson> StaffPeople => db.Set<StaffPerson>();

        public DbSet<StaffMove> StaffMoves => db.Set<StaffMove>();

        public DbSet<StaffPlan> StaffPlans => db.Set<StaffPlan>();

        public DbSet<StaffOffer> StaffOffers => db.Set<StaffOffer>();

        public DbSet<LeadVacancy> LeadVacancies => db.Set<LeadVacancy>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Speciality>(speciality =>
        {
            speciality.ToTable("staffing_specialities");
            speciality.HasKey(row => row.Code);
            speciality.Property(row => row.Version).IsConcurrencyToken();
        });
        model.Entity<LoadRule>(rule =>
        {
            rule.ToTable("staffing_load_rules");
            rule.Property(row => row.Id).ValueGeneratedNever();
            rule.Ignore(row => row.FieldSlugs);
            rule.Ignore(row => row.HandlingDays);
            rule.HasIndex(row => new { row.SpecialityCode, row.ValidFrom }).IsUnique();
        });
        model.Entity<JobPosition>(position =>
        {
            position.ToTable("staffing_positions");
            position.HasKey(row => row.Code);
            position.Property(row => row.Version).IsConcurrencyToken();
        });
        model.Entity<Post>(post =>
        {
            post.ToTable("staffing_posts");
            post.Property(row => row.Id).ValueGeneratedNever();
            post.Property(row => row.Version).IsConcurrencyToken();
            post.HasIndex(row => new { row.UnitPath, row.PositionCode }).IsUnique();
            post.HasIndex(row => row.OwnerPath);
        });
        MapPeople(model);
        MapLists(model);
        model.Entity<StaffPlan>(plan =>
        {
            plan.ToTable("staffing_plans");
            plan.Property(row => row.Id).ValueGeneratedNever();
            plan.Property(row => row.Version).IsConcurrencyToken();
            plan.HasIndex(row => row.Code).IsUnique();
            plan.HasMany(row => row.Moves).WithOne().HasForeignKey(move => move.PlanId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<StaffPlanMove>(move =>
        {
            move.ToTable("staffing_plan_moves");
            move.HasKey(row => new { row.PlanId, row.Number });
        });
    }

    private static void MapLists(ModelBuilder model)
    {
        model.Entity<StaffOffer>(offer =>
        {
            offer.ToTable("staffing_offers");
            offer.HasKey(row => row.PersonId);
            offer.Property(row => row.PersonId).ValueGeneratedNever();
            offer.HasIndex(row => row.OwnerPath);
        });
        model.Entity<LeadVacancy>(vacancy =>
        {
            vacancy.ToTable("staffing_vacancies");
            vacancy.Property(row => row.Id).ValueGeneratedNever();
            vacancy.Property(row => row.Version).IsConcurrencyToken();
            vacancy.HasIndex(row => new { row.UnitPath, row.PositionCode }).IsUnique();
            vacancy.HasIndex(row => row.OwnerPath);
        });
    }

    private static void MapPeople(ModelBuilder model)
    {
        model.Entity<StaffPerson>(person =>
        {
            person.ToTable("staffing_people");
            person.Property(row => row.Id).ValueGeneratedNever();
            person.Property(row => row.Version).IsConcurrencyToken();
            person.Ignore(row => row.HasDegree);
            person.Ignore(row => row.WorksFor);
            person.Ignore(row => row.Facts);
            person.HasIndex(row => row.Code).IsUnique();
            // Lists and boards of a unit.
            person.HasIndex(row => new { row.OwnerPath, row.Code });
            // Who works for a unit without being on its payroll; few rows of many.
            person.HasIndex(row => row.LentOwnerPath).HasFilter("lent_owner_path IS NOT NULL").HasDatabaseName("IX_staffing_lent");
            person.HasIndex(row => new { row.UnitPath, row.PositionCode });
        });
        model.Entity<StaffMove>(move =>
        {
            move.ToTable("staffing_moves");
            move.Property(row => row.Id).ValueGeneratedNever();
            move.Property(row => row.Version).IsConcurrencyToken();
            move.Ignore(row => row.IsOpen);
            move.Ignore(row => row.IsHeard);
            move.Ignore(row => row.IsOpposed);
            move.Ignore(row => row.IsInside);
            move.Ignore(row => row.From);
            move.Ignore(row => row.To);
            move.Ignore(row => row.PaidBySender);
            move.HasIndex(row => row.Code).IsUnique();
            move.HasIndex(row => new
            {
                row.ProvinceCode,
                row.State,
                row.EndsOn,
            });
            // What leaves and what reaches a unit.
            move.HasIndex(row => row.FromOwnerPath);
            move.HasIndex(row => row.ToOwnerPath);
            move.HasIndex(row => row.PersonId);
            move.HasMany(row => row.Papers).WithOne().HasForeignKey(paper => paper.MoveId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MovePaper>(paper =>
        {
            paper.ToTable("staffing_move_papers");
            paper.Property(row => row.Id).ValueGeneratedNever();
        });
    }
}
