using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects;

internal static class ProjectTables
{
    extension(Db db)
    {
        public DbSet<Project> Projects => db.Set<Project>();

        public DbSet<ProjectCapital> ProjectCapitals => db.Set<ProjectCapital>();

        public DbSet<ProjectPayment> ProjectPayments => db.Set<ProjectPayment>();

        public DbSet<ProjectBoard> ProjectBoards => db.Set<ProjectBoard>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Project>(project =>
        {
            project.ToTable("finance_projects");
            project.ByProvince();
            project.Property(row => row.Id).ValueGeneratedNever();
            project.Property(row => row.Version).IsConcurrencyToken();
            project.Property(row => row.Name).HasMaxLength(Project.NameLength);
            project.Property(row => row.Contractor).HasMaxLength(Project.NameLength);
            project.Property(row => row.FormerOwner).HasMaxLength(Project.NameLength);
            project.Ignore(row => row.IsOrphan);
            project.Ignore(row => row.PaidAhead);
            project.Ignore(row => row.Term);
            project.HasIndex(row => row.Code).IsUnique();
            project.HasIndex(row => new { row.OwnerPath, row.State });
        });
        model.Entity<ProjectCapital>(capital =>
        {
            capital.ToTable("finance_project_capital");
            capital.ByProvince();
            capital.Property(row => row.Id).ValueGeneratedNever();
            capital.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            // A year's capital over all projects, and one project's.
            capital.HasIndex(row => new { row.Year, row.ProjectId });
        });
        model.Entity<ProjectPayment>(payment =>
        {
            payment.ToTable("finance_project_payments");
            payment.ByProvince();
            payment.Property(row => row.Id).ValueGeneratedNever();
            payment.Property(row => row.Voucher).HasMaxLength(Project.NumberLength);
            payment.HasIndex(row => new { row.Year, row.ProjectId });
        });
        model.Entity<ProjectBoard>(board =>
        {
            board.ToTable("finance_project_boards");
            board.Property(row => row.Id).ValueGeneratedNever();
            board.Property(row => row.Name).HasMaxLength(Project.NameLength);
            board.Property(row => row.Number).HasMaxLength(Project.NumberLength);
            board.HasIndex(row => new { row.ProvinceCode, row.UnitPath }).IsUnique();
        });
    }
}
